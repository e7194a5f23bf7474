/** What there is to say of rules, by their ids. */
import { RULES } from '../judge/index.js';

/** What an editor can do about a rule's findings; null for a threshold of the house. */
export function adviceOf(id: string): string | null {
  return RULES.find((rule) => rule.id === id)?.advice ?? null;
}
