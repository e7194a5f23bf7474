/** Scores and evaluations as text for people. */
import { counted, grouped, MOVE_KINDS, MOVE_TEXT, type MoveKind } from '../../model/index.js';
import type { Calibration } from './calibration.js';
import type { Confusion } from './confusions.js';
import type { Evaluation, Intervals, ScoreIntervals } from './evaluate.js';
import type { MainClaimScore } from './main-claims.js';
import type { Interval, MoveScore, Scores } from './scores.js';
import { SCORED_MOVES } from './tally.js';

const NAME = 30;
/** Characters of a sentence that stand for it. */
const QUOTED = 200;

const figure = (x: number | null) => (x === null ? '    -' : x.toFixed(3));

/** "0.662 [0.61, 0.70]", as wide as that; without intervals, the score alone. */
function cell(score: number | null, interval: Interval | null | undefined, digits = 2): string {
  if (interval === undefined) return figure(score);
  const range = interval === null ? '' : `[${interval.map((end) => end.toFixed(digits)).join(', ')}]`;
  return `${figure(score)} ${range.padEnd(12)}`;
}

function row(name: string, { gold, precision, recall, f1 }: MoveScore, intervals?: ScoreIntervals): string {
  const cells = [
    cell(precision, intervals?.precision),
    cell(recall, intervals?.recall),
    cell(f1, intervals?.f1),
  ];
  return `  ${name.padEnd(NAME)} ${grouped(gold).padStart(6)}  ${cells.join('  ')}`.trimEnd();
}

/** The scores of moves, voices, layout, links and strength. */
export function scoreTable(scores: Scores, intervals?: Intervals): string {
  const { strength, missing } = scores;
  const of = (what: string) => what.padEnd(intervals ? 18 : 5);
  const mean = (name: string, value: number | null, interval: Interval | null | undefined, more = '') =>
    `  ${name.padEnd(NAME)}         ${cell(value, interval, 3)}${more}`.trimEnd();
  return [
    `${counted(scores.essays, 'op-ed')}${missing.length > 0 ? `; without an analysis, counted as if nothing was found: ${missing.join(', ')}` : ''}`,
    ...(intervals ? ['In brackets: where the score lies for 95 % of resampled sets of op-eds.'] : []),
    '',
    `Moves${' '.repeat(NAME - 3)}  cases  ${of('prec.')}  ${of('rec.')}  F1`,
    ...SCORED_MOVES.map((move) => row(MOVE_TEXT[move].label, scores.moves[move], intervals?.moves[move])),
    mean(
      `Mean F1 of ${scores.counted} moves (macro)`,
      scores.counted === 0 ? null : scores.macroF1,
      intervals?.macroF1,
    ),
    mean('F1 over all moves (micro)', scores.microF1, intervals?.microF1),
    '',
    'Voices, layout, links',
    row('Someone else’s view', scores.attributed, intervals?.attributed),
    row('Headings, bylines, boilerplate', scores.furniture, intervals?.furniture),
    row('Answers to opposing views', scores.rebuts, intervals?.rebuts),
    '',
    `Strength of ${grouped(strength.n)} sentences`,
    mean('Mean absolute error', strength.meanAbsoluteError, intervals?.strength.meanAbsoluteError),
    mean(
      'Pairs in the right order',
      strength.pairwise,
      intervals?.strength.pairwise,
      ` of ${grouped(strength.pairs)}`,
    ),
    mean('Rank correlation (Spearman)', strength.n === 0 ? null : strength.spearman, undefined),
    mean('Within the labelled range', strength.withinRange, intervals?.strength.withinRange),
    mean('Plain claims scored as hedged', strength.falseHedge, intervals?.strength.falseHedge),
    `  Claims without a strength: ${grouped(strength.unscored)}. Strengths where nothing is claimed: ${grouped(strength.overscored)}.`,
  ].join('\n');
}

/** The score of main claims in a sentence. */
export function mainClaimLine({ essays, first, either, others }: MainClaimScore): string {
  if (essays === 0) return 'Main claims: none of these op-eds is marked.';
  const share = (n: number) => (n / essays).toFixed(3);
  return `Main claims of ${counted(essays, 'op-ed')} with their titles: ${share(first)} are a sentence that readers marked, ${share(either)} with the other one that is shown for ${share(others)}.`;
}

const SEEN =
  'The weights were trained on these very op-eds: on others the scores are lower. Cross-validated scores stand in models/moves.js.';

/** All of an evaluation. */
export function evaluationText(evaluation: Evaluation): string {
  const { trainedOn, scores, intervals, calibration, confusions } = evaluation;
  return [
    ...(trainedOn ? [SEEN, ''] : []),
    scoreTable(scores, intervals),
    ...calibrationLines(calibration),
    ...(confusions.length > 0 ? ['', 'Where the program and the labels part'] : []),
    ...confusions.flatMap((confusion) => confusionLines(confusion, scores)),
  ].join('\n');
}

function calibrationLines({ bins, expectedError, perMove }: Calibration): string[] {
  const moves = SCORED_MOVES.flatMap((move) => {
    const { expectedError: error } = perMove[move];
    return error === null ? [] : [`${MOVE_TEXT[move].label.toLowerCase()} ${error.toFixed(3)}`];
  });
  return [
    '',
    'Confidence, of moves found and possible',
    '  confidence      moves   mean  share right',
    ...bins
      .filter(({ n }) => n > 0)
      .map(
        ({ from, to, n, meanConfidence, right }) =>
          `  ${from.toFixed(1)} to ${to.toFixed(1)}  ${grouped(n).padStart(9)}  ${figure(meanConfidence)}  ${figure(right)}`,
      ),
    `  Expected calibration error: ${figure(expectedError)}${moves.length > 0 ? ` (${moves.join(', ')})` : ''}`,
  ];
}

function confusionLines({ move, kind, count, instead, examples }: Confusion, { moves }: Scores): string[] {
  const { label } = MOVE_TEXT[move];
  const missed = kind === 'missed';
  const what = missed
    ? `missed, ${grouped(count)} of ${grouped(moves[move].gold)}`
    : `found wrongly, ${grouped(count)}`;
  const who = missed ? 'the program found' : 'the labels say';
  const others = instead.map((other) => `${nameOf(other.move)} ${grouped(other.count)}`).join(', ');
  return [
    '',
    `  ${label} ${what}${others === '' ? '' : `; ${who}: ${others}`}`,
    ...examples.map(
      ({ essay, text, instead }) =>
        `    ${essay}: ${onOneLine(text)} [${who}: ${instead.map(nameOf).join(', ') || 'nothing'}]`,
    ),
  ];
}

function nameOf(move: string): string {
  const known = MOVE_KINDS.find((kind): kind is MoveKind => kind === move);
  return known ? MOVE_TEXT[known].label.toLowerCase() : move;
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
