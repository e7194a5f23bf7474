/** Scores over many essays, from their tallies, with bootstrap intervals over essays (Efron and Tibshirani 1993, ch. 13). */
import { generator } from '../logistic.js';
import { type Counts, SCORED_MOVES, type ScoredMove, type Tally } from './tally.js';

export interface MoveScore {
  /** Cases in the labels. */
  readonly gold: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Scores {
  readonly essays: number;
  /** Labelled essays without an analysis. */
  readonly missing: readonly string[];
  readonly moves: Readonly<Record<ScoredMove, MoveScore>>;
  /** Mean F1 over the moves with at least five cases. */
  readonly macroF1: number;
  readonly counted: number;
  readonly microF1: number | null;
  readonly strength: {
    readonly n: number;
    readonly unscored: number;
    readonly overscored: number;
    readonly meanAbsoluteError: number | null;
    /** Share within the labelled range, half a step of tolerance. */
    readonly withinRange: number | null;
    readonly spearman: number;
    /** Share of pairs in the right order. */
    readonly pairwise: number | null;
    readonly pairs: number;
    /** Share of plain or strong claims scored below 0. */
    readonly falseHedge: number | null;
  };
  readonly attributed: MoveScore;
  readonly furniture: MoveScore;
  readonly rebuts: MoveScore;
}

const ENOUGH_CASES = 5;

const ratio = (a: number, b: number) => (b === 0 ? null : a / b);

function moveScore({ tp, fp, fn }: Counts): MoveScore {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  const f1 =
    tp + fn === 0 && tp + fp === 0
      ? null
      : precision === null || recall === null
        ? tp + fn === 0
          ? null
          : 0
        : (2 * tp) / (2 * tp + fp + fn);
  return { gold: tp + fn, precision, recall, f1 };
}

function add(list: readonly Counts[]): Counts {
  return list.reduce<Counts>(
    (sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }),
    { tp: 0, fp: 0, fn: 0 },
  );
}

/** The scores of one move, of voices, layout or links over a sample: what a bootstrap asks for a thousand times. */
export function scoreOf(sample: readonly Tally[], countsOf: (tally: Tally) => Counts): MoveScore {
  return moveScore(add(sample.map(countsOf)));
}

const counted = (moves: Scores['moves']): readonly ScoredMove[] =>
  SCORED_MOVES.filter((move) => moves[move].gold >= ENOUGH_CASES);

/** Mean F1 over the moves with at least five cases. */
export function macroF1(moves: Scores['moves']): number {
  const list = counted(moves);
  return list.reduce((sum, move) => sum + (moves[move].f1 ?? 0), 0) / Math.max(1, list.length);
}

/** Of every move. */
export function moveScores(sample: readonly Tally[]): Scores['moves'] {
  return Object.fromEntries(
    SCORED_MOVES.map((move) => [move, scoreOf(sample, (one) => one.moves[move])]),
  ) as Scores['moves'];
}

/** F1 over all decisions on all moves. */
export function microF1(sample: readonly Tally[]): number | null {
  return moveScore(add(sample.flatMap((one) => SCORED_MOVES.map((move) => one.moves[move])))).f1;
}

/** The scores of strength that a bootstrap can afford. */
export function strengthScores(
  sample: readonly Tally[],
): Pick<Scores['strength'], 'meanAbsoluteError' | 'withinRange' | 'pairwise' | 'falseHedge'> {
  let [n, error, within, firm, hedged, right, pairs] = [0, 0, 0, 0, 0, 0, 0];
  for (const one of sample) {
    for (const { gold, low, high, mine } of one.strengths) {
      n++;
      error += Math.abs(gold - mine);
      if (mine >= low - 0.5 && mine <= high + 0.5) within++;
      if (low < 1) continue;
      firm++;
      if (mine < 0) hedged++;
    }
    right += one.pairs.right;
    pairs += one.pairs.of;
  }
  return {
    meanAbsoluteError: ratio(error, n),
    withinRange: ratio(within, n),
    pairwise: ratio(right, pairs),
    falseHedge: ratio(hedged, firm),
  };
}

export function scoresOf(tallies: readonly Tally[]): Scores {
  const moves = moveScores(tallies);
  const strengths = tallies.flatMap((one) => one.strengths);
  return {
    essays: tallies.filter((one) => one.analyzed).length,
    missing: tallies.filter((one) => !one.analyzed).map((one) => one.id),
    moves,
    counted: counted(moves).length,
    macroF1: macroF1(moves),
    microF1: microF1(tallies),
    strength: {
      n: strengths.length,
      unscored: tallies.reduce((sum, one) => sum + one.unscored, 0),
      overscored: tallies.reduce((sum, one) => sum + one.overscored, 0),
      ...strengthScores(tallies),
      spearman: spearman(
        strengths.map(({ gold }) => gold),
        strengths.map(({ mine }) => mine),
      ),
      pairs: tallies.reduce((sum, { pairs: { of } }) => sum + of, 0),
    },
    attributed: scoreOf(tallies, (one) => one.attributed),
    furniture: scoreOf(tallies, (one) => one.furniture),
    rebuts: scoreOf(tallies, (one) => one.rebuts),
  };
}

export type Interval = readonly [low: number, high: number];

/** Resampling fewer essays says nothing. */
const ENOUGH_ESSAYS = 5;

/**
 * 95 % intervals of scores over resampled essays, by name; null where one cannot be had. All scores see the same samples, and
 * the seed is fixed: the same intervals each time.
 */
export function intervals<Name extends string>(
  tallies: readonly Tally[],
  scores: (sample: readonly Tally[]) => Readonly<Record<Name, number | null>>,
  rounds = 1000,
): Record<Name, Interval | null> {
  const random = generator(17);
  const values = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    const sample = tallies.map(() => tallies[Math.floor(random() * tallies.length)]!);
    for (const [name, value] of Object.entries<number | null>(scores(sample))) {
      const list = values.get(name) ?? [];
      if (value !== null) list.push(value);
      values.set(name, list);
    }
  }
  const result = [...values].map(([name, list]) => [
    name,
    list.length < rounds / 2 || tallies.length < ENOUGH_ESSAYS ? null : middle(list),
  ]);
  return Object.fromEntries(result) as Record<Name, Interval | null>;
}

/** Where the middle 95 % of the values lie. */
function middle(values: number[]): Interval {
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)]!, values[Math.floor(values.length * 0.975)]!];
}

/** Rank correlation of two lists of equal length; ties share their mean rank. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  return pearson(ranks(x), ranks(y));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => [value, i] as const).sort((a, b) => a[0] - b[0]);
  const result = new Array<number>(values.length);
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && order[end]![0] === order[i]![0]) end++;
    for (let k = i; k < end; k++) result[order[k]![1]] = (i + end - 1) / 2;
    i = end;
  }
  return result;
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const meanX = x.reduce((a, b) => a + b, 0) / n;
  const meanY = y.reduce((a, b) => a + b, 0) / n;
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  for (let i = 0; i < n; i++) {
    covariance += (x[i]! - meanX) * (y[i]! - meanY);
    varianceX += (x[i]! - meanX) ** 2;
    varianceY += (y[i]! - meanY) ** 2;
  }
  return varianceX === 0 || varianceY === 0 ? 0 : covariance / Math.sqrt(varianceX * varianceY);
}
