/** Scores and evaluations as text for people. */
import { MOVE_TEXT } from '../model/index.js';
import type { Evaluation } from './evaluate.js';
import type { MoveScore, Scores } from './scores.js';
import { SCORED_MOVES } from './tally.js';

const figure = (x: number | null | undefined) => (x === null || x === undefined ? '    -' : x.toFixed(3));
const range = (pair: readonly [number, number] | null | undefined) =>
  pair ? `${pair[0].toFixed(2)} to ${pair[1].toFixed(2)}` : '';

function row(name: string, { gold, precision, recall, f1 }: MoveScore, interval = ''): string {
  return `${name.padEnd(22)} ${String(gold).padStart(5)}  ${figure(precision)}  ${figure(recall)}  ${figure(f1)}  ${interval}`.trimEnd();
}

/** The scores of every move, of voices, layout and links, and of strength. */
export function scoreTable(scores: Scores, intervals?: Evaluation['intervals']): string {
  const { strength } = scores;
  return [
    `essays ${scores.essays}${scores.missing.length > 0 ? `, without an analysis: ${scores.missing.join(' ')}` : ''}`,
    `move                   cases  prec.  recall    F1${intervals ? '   95 % interval' : ''}`,
    ...SCORED_MOVES.map((move) =>
      row(MOVE_TEXT[move].label, scores.moves[move], range(intervals?.moves[move])),
    ),
    row('Attributed voice', scores.attributed),
    row('Headings, boilerplate', scores.furniture),
    row('Rebuttal links', scores.rebuts),
    `macro F1 ${figure(scores.macroF1)} over ${scores.counted} moves ${range(intervals?.macroF1)}, micro F1 ${figure(scores.microF1)}`,
    `strength of ${strength.n} sentences: mean absolute error ${figure(strength.meanAbsoluteError)} ${range(intervals?.meanAbsoluteError)}, ` +
      `pairs in the right order ${figure(strength.pairwise)} ${range(intervals?.pairwise)}, Spearman ${figure(strength.spearman)}, ` +
      `within the labelled range ${figure(strength.withinRange)}, plain claims scored as hedged ${figure(strength.falseHedge)}`,
  ].join('\n');
}

export function evaluationText(evaluation: Evaluation, examples: number): string {
  const { scores, intervals, calibration, confusions } = evaluation;
  const lines = [scoreTable(scores, intervals), '', 'Confidence, and how often it was right:'];
  for (const { from, to, n, meanConfidence, right } of calibration.bins)
    if (n > 0)
      lines.push(
        `  ${from.toFixed(1)} to ${to.toFixed(1)}  ${String(n).padStart(6)} moves  said ${figure(meanConfidence)}  right ${figure(right)}`,
      );
  lines.push(`expected calibration error ${figure(calibration.expectedError)}`);
  if (examples > 0) lines.push('', 'Where the program and the labels part:');
  for (const confusion of confusions.slice(0, examples)) {
    const { label } = MOVE_TEXT[confusion.move];
    lines.push(
      '',
      `${label}, ${confusion.kind === 'missed' ? 'missed' : 'found where the labels have none'}: ${confusion.count}`,
    );
    for (const { essay, text, instead } of confusion.examples)
      lines.push(
        `  ${essay}: ${text.replace(/\s+/g, ' ').slice(0, 200)}  [${confusion.kind === 'missed' ? 'found' : 'labels'}: ${instead.join(', ') || 'nothing'}]`,
      );
  }
  return lines.join('\n');
}
