/** Checks the lexicons of a configuration: its own, and those of its overrides. */
import { lexiconProblem } from '../annotate/index.js';
import { ProblemError, problem } from '../model/index.js';
import type { UserConfig } from './define.js';
import type { Whereabouts } from './validate.js';

/** @throws ProblemError `bad-config-lexicon`. */
export function requireLexicons({ lexicon, overrides = [] }: UserConfig, where: Whereabouts): void {
  requireLexicon(lexicon, where, []);
  for (const [i, override] of overrides.entries()) requireLexicon(override.lexicon, where, ['overrides', i]);
}

function requireLexicon(lexicon: unknown, { path: file, lineOf }: Whereabouts, above: PropertyKey[]): void {
  const found = lexicon === undefined ? null : lexiconProblem(lexicon);
  if (found === null) return;
  const path = lineOf === undefined ? file : `${file}:${lineOf([...above, 'lexicon', ...found.path])}`;
  throw new ProblemError(problem('bad-config-lexicon', { path, reason: found.problem.message }));
}
