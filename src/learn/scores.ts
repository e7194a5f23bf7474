/** Scores over many essays, from their tallies, with bootstrap intervals over essays (Efron and Tibshirani 1993, ch. 13). */
import { generator } from './logistic.js';
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
    readonly meanAbsoluteError: number;
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

export function scoresOf(tallies: readonly Tally[]): Scores {
  const perMove = Object.fromEntries(
    SCORED_MOVES.map((move) => [move, add(tallies.map((one) => one.moves[move]))]),
  ) as Record<ScoredMove, Counts>;
  const moves = Object.fromEntries(SCORED_MOVES.map((move) => [move, moveScore(perMove[move])])) as Record<
    ScoredMove,
    MoveScore
  >;
  const counted = SCORED_MOVES.filter((move) => moves[move].gold >= ENOUGH_CASES);
  const strengths = tallies.flatMap((one) => one.strengths);
  const firm = strengths.filter(({ low }) => low >= 1);
  const pairs = tallies.reduce((sum, { pairs: { of } }) => sum + of, 0);
  return {
    essays: tallies.filter((one) => one.analyzed).length,
    missing: tallies.filter((one) => !one.analyzed).map((one) => one.id),
    moves,
    counted: counted.length,
    macroF1: counted.reduce((sum, move) => sum + (moves[move].f1 ?? 0), 0) / Math.max(1, counted.length),
    microF1: moveScore(add(Object.values(perMove))).f1,
    strength: {
      n: strengths.length,
      unscored: tallies.reduce((sum, one) => sum + one.unscored, 0),
      overscored: tallies.reduce((sum, one) => sum + one.overscored, 0),
      meanAbsoluteError:
        strengths.reduce((sum, { gold, mine }) => sum + Math.abs(gold - mine), 0) /
        Math.max(1, strengths.length),
      withinRange: ratio(
        strengths.filter(({ low, high, mine }) => mine >= low - 0.5 && mine <= high + 0.5).length,
        strengths.length,
      ),
      spearman: spearman(
        strengths.map(({ gold }) => gold),
        strengths.map(({ mine }) => mine),
      ),
      pairwise: ratio(
        tallies.reduce((sum, { pairs: { right } }) => sum + right, 0),
        pairs,
      ),
      pairs,
      falseHedge: ratio(firm.filter(({ mine }) => mine < 0).length, firm.length),
    },
    attributed: moveScore(add(tallies.map((one) => one.attributed))),
    furniture: moveScore(add(tallies.map((one) => one.furniture))),
    rebuts: moveScore(add(tallies.map((one) => one.rebuts))),
  };
}

/** 95 % interval of a score over resampled essays; null where it cannot be had. The seed is fixed: the same interval each time. */
export function interval(
  tallies: readonly Tally[],
  score: (sample: readonly Tally[]) => number | null,
  rounds = 1000,
): readonly [number, number] | null {
  const random = generator(17);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = tallies.map(() => tallies[Math.floor(random() * tallies.length)]!);
    const value = score(sample);
    if (value !== null) values.push(value);
  }
  if (values.length < rounds / 2) return null;
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)]!, values[Math.floor(values.length * 0.975)]!];
}

/** F1 of one move over a sample: what a bootstrap asks for a thousand times. */
export function moveF1(move: ScoredMove): (sample: readonly Tally[]) => number | null {
  return (sample) => moveScore(add(sample.map((one) => one.moves[move]))).f1;
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
