/**
 * L2-regularized logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent methods for
 * logistic regression and maximum entropy models", algorithm 5). Deterministic: the order of examples comes from a fixed seed.
 */

/** Sparse rows: the features of row r are columns[offsets[r]..offsets[r + 1]] with their values. */
export interface SparseRows {
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

export interface LogisticOptions {
  /** Cost of an error, per example: larger fits closer. An example of cost 0 is left out. */
  readonly cost: (row: number) => number;
  /** Whether the example is a case. */
  readonly label: (row: number) => boolean;
  readonly rows: readonly number[];
  readonly epochs: number;
  /**
   * How likely it is that a case was overlooked, 0 to 1: an example that is labelled no case is learned as one with this share of its
   * cost. Default: 0.
   */
  readonly overlooked?: number;
}

/** Weights of the columns; the bias is the column that is 1 in every row. */
export function trainLogistic(data: SparseRows, options: LogisticOptions): Float64Array {
  const { offsets, columns, values } = data;
  const weights = new Float64Array(data.width);
  const lessons = lessonsOf(options);
  const alpha = new Float64Array(lessons.length);
  const norm = new Float64Array(lessons.length);
  lessons.forEach(({ row, sign, cost }, i) => {
    alpha[i] = Math.min(0.001 * cost, 1e-8);
    let sum = 0;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
      const value = values[k]!;
      sum += value * value;
      weights[columns[k]!]! += sign * alpha[i]! * value;
    }
    norm[i] = sum;
  });
  const order = lessons.map((_, i) => i);
  const random = generator(1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { row, sign, cost } = lessons[i]!;
      let score = 0;
      const end = offsets[row + 1]!;
      for (let k = offsets[row]!; k < end; k++) score += weights[columns[k]!]! * values[k]!;
      const before = alpha[i]!;
      const after = solve(cost, norm[i]!, sign * score, before);
      const step = (after - before) * sign;
      if (step === 0) continue;
      alpha[i] = after;
      for (let k = offsets[row]!; k < end; k++) weights[columns[k]!]! += step * values[k]!;
    }
  }
  return weights;
}

/** A row, what it is taken for (1 for a case, else -1) and what an error costs. */
interface Lesson {
  readonly row: number;
  readonly sign: 1 | -1;
  readonly cost: number;
}

function lessonsOf({ rows, cost: costOf, label, overlooked = 0 }: LogisticOptions): Lesson[] {
  return rows.flatMap((row): Lesson[] => {
    const cost = costOf(row);
    if (cost <= 0) return [];
    if (label(row)) return [{ row, sign: 1, cost }];
    if (overlooked === 0) return [{ row, sign: -1, cost }];
    return [
      { row, sign: -1, cost: cost * (1 - overlooked) },
      { row, sign: 1, cost: cost * overlooked },
    ];
  });
}

/** The new alpha of one example, in (0, C), by Newton steps that stay inside (Yu et al., algorithm 4). */
function solve(C: number, a: number, b: number, alpha: number): number {
  // Of the two mirrored forms of the problem, the one whose minimum lies in the lower half: the logarithm stays exact.
  const second = (a / 2) * (C - 2 * alpha) + b < 0;
  const sign = second ? -1 : 1;
  let z = second ? C - alpha : alpha;
  const old = z;
  const slope = sign * b;
  if (C - z < 0.5 * C) z = 0.1 * z;
  let gradient = a * (z - old) + slope + Math.log(z / (C - z));
  for (let n = 0; n < 100 && Math.abs(gradient) > 1e-8; n++) {
    const curvature = a + C / (z * (C - z));
    const next = z - gradient / curvature;
    z = next <= 0 ? z * 0.1 : next >= C ? (z + C) / 2 : next;
    gradient = a * (z - old) + slope + Math.log(z / (C - z));
  }
  z = Math.min(Math.max(z, 1e-12 * C), C * (1 - 1e-12));
  return second ? C - z : z;
}

/** mulberry32 (T. Ettinger, public domain): the same numbers on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [list[i], list[k]] = [list[k]!, list[i]!];
  }
}
