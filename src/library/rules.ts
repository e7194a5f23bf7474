/** What there is to say of rules, by their ids. */
import { RULES } from '../judge/index.js';
import { type AnalyzeOptions, decisionsOf } from './analysis.js';

/** What an editor can do about a rule's findings; null for a threshold of the house. */
export function adviceOf(id: string, plugins: AnalyzeOptions['plugins']): string | null {
  const own = decisionsOf(plugins === undefined ? {} : { plugins }).plugins?.rules ?? [];
  return [...RULES, ...own].find((rule) => rule.id === id)?.advice ?? null;
}
