/** The scores of freshly trained weights as a small file: a report names them without loading the weights. */
import type { ScoresFile } from '../../report/reliability.js';
import type { MainClaimScore } from './main-claims.js';
import type { Scores } from './scores.js';

/** The text of models/scores.js. `weights` is the digest of the weights that were scored. */
export function reliabilityFile(
  scores: Pick<Scores, 'essays' | 'moves' | 'strength'>,
  { essays, first }: Pick<MainClaimScore, 'essays' | 'first'>,
  weights: string,
): string {
  const moves = Object.entries(scores.moves).map(
    ([kind, { precision, recall }]) =>
      [kind, { precision: rounded(precision), recall: rounded(recall) }] as const,
  );
  const file: ScoresFile = {
    format: 'hedgerow/scores@1',
    weights,
    texts: scores.essays,
    moves: Object.fromEntries(moves),
    strengthError: rounded(scores.strength.meanAbsoluteError)!,
    mainClaim: essays === 0 ? null : rounded(first / essays),
  };
  return `// What the program scores on labelled texts, cross-validated. Made by \`npm run train\`; do not edit.\nexport const SCORES = ${JSON.stringify(file, null, 1)};\n`;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
