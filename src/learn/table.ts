/** Scores as a table for people. */
import type { MoveScore, Scores } from './scores.js';
import { SCORED_MOVES } from './tally.js';

const figure = (x: number | null | undefined) => (x === null || x === undefined ? '    -' : x.toFixed(3));

export function scoreTable(scores: Scores): string {
  const row = (name: string, { gold, precision, recall, f1 }: MoveScore) =>
    `${name.padEnd(22)} ${String(gold).padStart(5)}  ${figure(precision)}  ${figure(recall)}  ${figure(f1)}`;
  const { strength } = scores;
  return [
    `essays ${scores.essays}${scores.missing.length > 0 ? `, without an analysis: ${scores.missing.join(' ')}` : ''}`,
    'move                   cases  prec.  recall    F1',
    ...SCORED_MOVES.map((move) => row(move, scores.moves[move])),
    row('attributed voice', scores.attributed),
    row('headings, boilerplate', scores.furniture),
    row('rebuttal links', scores.rebuts),
    `macro F1 ${figure(scores.macroF1)} over ${scores.counted} moves, micro F1 ${figure(scores.microF1)}`,
    `strength of ${strength.n} sentences: mean absolute error ${figure(strength.meanAbsoluteError)}, ` +
      `pairs in the right order ${figure(strength.pairwise)}, Spearman ${figure(strength.spearman)}, ` +
      `within the labelled range ${figure(strength.withinRange)}, plain claims scored as hedged ${figure(strength.falseHedge)}`,
  ].join('\n');
}
