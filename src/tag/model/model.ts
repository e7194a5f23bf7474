/**
 * The trained model: one linear classifier per move over the same features, with a calibration that turns its score into
 * a probability and a floor from which a move counts as found; and one that tells reports from essays. Its numbers are data
 * (models/moves.js); `npm run train` makes them.
 */
import type { MoveKind } from '../../model/index.js';
import type { FeatureBuffer } from './buffer.js';

/**
 * What a sentence stands in: an essay that argues; a text that reports (news, an interview, a hearing, a paper), where people grant
 * and contrast without arguing; or a text too short to have a context (`FeatureReader.short`).
 */
export type Context = 'essay' | 'report' | 'short';

/** What training decided for one move besides its weights. */
export interface MoveDecision {
  readonly move: MoveKind;
  /** Where it is asked. In a report, the essay's decision holds for a move that has none of its own there. */
  readonly context: Context;
  /** Probability = logistic(slope * score + offset) (Platt 1999), fitted on scores of essays the weights had not seen. */
  readonly slope: number;
  readonly offset: number;
  /** Probabilities from here on are found: where F1 was highest on essays the weights had not seen. */
  readonly found: number;
  /** Probabilities from here to `found` are shown as possible. */
  readonly possible: number;
}

/**
 * Weights by feature key. The table is far larger than what a processor keeps at hand, and a sentence asks for a hundred places
 * all over it: what is asked for together lies side by side.
 */
export interface WeightTable {
  /**
   * An open-addressed table of two numbers a slot, a power of two of slots: a key, and beside it the number of its row of
   * weights (upper 24 bits) and the code of the row's scale (lower 8). A key's slot = key modulo the number of slots, then
   * the next free one; key 0 marks a free slot.
   */
  readonly slots: Int32Array;
  /** Row by row, a weight per move from -127 to 127, times the row's scale. */
  readonly weights: Int8Array;
}

/** Scales by their codes. */
const SCALES = Float32Array.from({ length: 256 }, (_, code) => scaleOf(code));

/** Score of a sentence longer in features is damped: each value is divided by sqrt(1 + features / this). */
const LENGTH_DAMPING = 100;

/** The factor that all values of a sentence with n known features are multiplied by. */
export function damping(n: number): number {
  return 1 / Math.sqrt(1 + n / LENGTH_DAMPING);
}

export class MoveModel {
  readonly decisions: readonly MoveDecision[];
  /** A text reads as a report where the mean of `report` over its sentences is higher. */
  readonly reportFloor: number;
  readonly #table: WeightTable;
  readonly #mask: number;
  readonly #width: number;
  /** A bit for each row: whether the sentence has used it, so that a feature that comes twice counts once. */
  readonly #used: Int32Array;
  /**
   * Of the sentence scored last: the features that are known and count, as places in its buffer; their rows, where these begin among
   * the weights, and their values in the scale of the row. (A scale times a value is exact, so that it is the same to begin with it.)
   */
  #known = new Int32Array(1024);
  #rows = new Int32Array(1024);
  #places = new Int32Array(1024);
  #values = new Float64Array(1024);
  #count = 0;
  /**
   * Says nothing. What is asked of the table is read once ahead, all of it in one go, so that the processor fetches it at the
   * same time; one after the other, each would be waited for (a fifth of the time of the whole decision). What was read must
   * go somewhere, or the compiler leaves the reading out.
   */
  touched = 0;
  #factor = 1;
  /** The sum of each column of weights: of the moves, in the order of `decisions`, and of what tells reports. */
  readonly #scores: Float64Array;
  readonly #probabilities: Float64Array;
  readonly #asked: Readonly<Record<Context, readonly number[]>>;

  /** `table` has a column for each decision, and one more for what tells reports. */
  constructor(table: WeightTable, decisions: readonly MoveDecision[], reportFloor: number) {
    this.#table = table;
    this.decisions = decisions;
    this.reportFloor = reportFloor;
    this.#width = decisions.length + 1;
    this.#mask = table.slots.length - 2;
    this.#used = new Int32Array((table.weights.length / this.#width / 32 + 1) | 0);
    this.#scores = new Float64Array(this.#width);
    this.#probabilities = new Float64Array(decisions.length);
    this.#asked = {
      essay: askedIn(decisions, 'essay'),
      report: askedIn(decisions, 'report'),
      short: askedIn(decisions, 'short'),
    };
  }

  /** The indices of the decisions that are asked of a sentence. */
  askedIn(context: Context): readonly number[] {
    return this.#asked[context];
  }

  /** Probability of each move, in the order of `decisions`. The array is reused by the next call. */
  probabilities(features: FeatureBuffer): Float64Array {
    this.#look(features);
    const count = this.#count;
    this.#addUp(count);
    const probabilities = this.#probabilities;
    this.#factor = damping(count);
    for (let m = 0; m < probabilities.length; m++) {
      const { slope, offset } = this.decisions[m]!;
      probabilities[m] = 1 / (1 + Math.exp(-(slope * this.#scores[m]! * this.#factor + offset)));
    }
    return probabilities;
  }

  /** How much the sentence scored last sounds like one of a report rather than of an essay: log-odds, in a unit of the training's. */
  get report(): number {
    return this.#scores[this.#width - 1]! * this.#factor;
  }

  /** The scores: the sum of the weights of all known features times their values, added in the order of the features. */
  #addUp(count: number): void {
    const values = this.#values;
    const places = this.#places;
    const width = this.#width;
    let m = 0;
    // Eight columns at a time: so many sums can be kept at hand while the features go by.
    for (; m + 8 <= width; m += 8) this.#addUpEight(m, count);
    const { weights } = this.#table;
    for (; m < width; m++) {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += weights[places[k]! + m]! * values[k]!;
      this.#scores[m] = sum;
    }
  }

  #addUpEight(m: number, count: number): void {
    const { weights } = this.#table;
    const values = this.#values;
    const places = this.#places;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let k = 0; k < count; k++) {
      const value = values[k]!;
      const at = places[k]! + m;
      a += weights[at]! * value;
      b += weights[at + 1]! * value;
      c += weights[at + 2]! * value;
      d += weights[at + 3]! * value;
      e += weights[at + 4]! * value;
      f += weights[at + 5]! * value;
      g += weights[at + 6]! * value;
      h += weights[at + 7]! * value;
    }
    const scores = this.#scores;
    scores[m] = a;
    scores[m + 1] = b;
    scores[m + 2] = c;
    scores[m + 3] = d;
    scores[m + 4] = e;
    scores[m + 5] = f;
    scores[m + 6] = g;
    scores[m + 7] = h;
  }

  /**
   * Adds to each token what it gave to the log-odds of the m-th move in the sentence scored last (`features`): a feature of
   * several words counts for each in part.
   */
  explain({ from, to, placed }: FeatureBuffer, m: number, tokens: Float64Array): void {
    const { weights } = this.#table;
    const factor = this.#factor;
    const { slope } = this.decisions[m]!;
    const known = this.#known;
    const places = this.#places;
    const values = this.#values;
    const count = this.#count;
    for (let k = 0; k < count; k++) {
      const i = known[k]!;
      if (i >= placed) return;
      const weight = weights[places[k]! + m]!;
      const first = from[i]!;
      if (weight === 0 || first < 0) continue;
      const last = to[i]!;
      const effect = weight * values[k]! * factor * slope;
      if (last === first + 1) {
        tokens[first]! += effect;
        continue;
      }
      const share = effect / (last - first);
      for (let t = first; t < last; t++) tokens[t]! += share;
    }
  }

  /** Calls `visit` with every feature of the sentence scored last and what it added to the log-odds of the m-th move. */
  eachContribution(m: number, visit: (i: number, effect: number) => void): void {
    const { weights } = this.#table;
    const factor = this.#factor * this.decisions[m]!.slope;
    for (let k = 0; k < this.#count; k++)
      visit(this.#known[k]!, weights[this.#places[k]! + m]! * this.#values[k]! * factor);
  }

  /** Finds the rows of a sentence's features. */
  #look(features: FeatureBuffer): void {
    const { slots, weights } = this.#table;
    const { keys, values: given, length } = features;
    const width = this.#width;
    const mask = this.#mask;
    const used = this.#used;
    if (this.#known.length < length) {
      this.#known = new Int32Array(keys.length);
      this.#rows = new Int32Array(keys.length);
      this.#places = new Int32Array(keys.length);
      this.#values = new Float64Array(keys.length);
    }
    const known = this.#known;
    const rows = this.#rows;
    const places = this.#places;
    const values = this.#values;
    let touched = 0;
    for (let i = 0; i < length; i++) touched ^= slots[(keys[i]! << 1) & mask]!;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const key = keys[i]!;
      let slot = (key << 1) & mask;
      let held = slots[slot]!;
      while (held !== key && held !== 0) {
        slot = (slot + 2) & mask;
        held = slots[slot]!;
      }
      if (held === 0) continue;
      const row = slots[slot + 1]!;
      const bit = 1 << ((row >>> 8) & 31);
      if ((used[row >>> 13]! & bit) !== 0) continue;
      used[row >>> 13]! |= bit;
      known[count] = i;
      rows[count] = row;
      places[count] = (row >>> 8) * width;
      values[count++] = given[i]! * SCALES[row & 255]!;
    }
    for (let k = 0; k < count; k++) {
      used[rows[k]! >>> 13] = 0;
      touched ^= weights[places[k]!]!;
    }
    this.touched = touched;
    this.#count = count;
  }
}

/**
 * A report answers nobody: of 48 sentences of reports (GUM) that the essays' weights call a rebuttal, people marked 11 as part of a
 * concession, and those were found as concessions too.
 */
const NOT_IN_REPORTS: ReadonlySet<MoveKind> = new Set(['rebuttal']);

/** In an essay and in a report each move is asked once; of a sentence on its own, all that is known of it. */
function askedIn(decisions: readonly MoveDecision[], context: Context): readonly number[] {
  const reported = new Set(decisions.flatMap((other) => (other.context === 'report' ? [other.move] : [])));
  return decisions.flatMap(({ move, context: own }, m) => {
    if (context === 'short') return own === 'report' ? [] : [m];
    if (context === 'essay' || own !== 'essay') return own === context ? [m] : [];
    return reported.has(move) || NOT_IN_REPORTS.has(move) ? [] : [m];
  });
}

/** Builds the table from rows of real weights, rounding each row to 8 bits by its largest weight. */
export function buildTable(
  rows: Iterable<readonly [key: number, weights: Float64Array]>,
  width: number,
): WeightTable {
  const list = [...rows];
  let size = 2;
  while (size < list.length * 1.6) size *= 2;
  const held = new Array<(typeof list)[number] | undefined>(size);
  for (const row of list) {
    let slot = row[0] & (size - 1);
    while (held[slot] !== undefined) slot = (slot + 1) & (size - 1);
    held[slot] = row;
  }
  const slots = new Int32Array(size * 2);
  const weights = new Int8Array(list.length * width);
  let n = 0;
  // Rows stand in the order of their slots, as in the file.
  held.forEach((row, slot) => {
    if (row === undefined) return;
    const largest = row[1].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    // Scales are kept as whole eighths of a power of two, one byte each.
    const code = scaleCode(largest / 127);
    slots[slot * 2] = row[0];
    slots[slot * 2 + 1] = (n << 8) | code;
    row[1].forEach((weight, m) => {
      weights[n * width + m] = Math.max(-127, Math.min(127, Math.round(weight / scaleOf(code))));
    });
    n++;
  });
  return { slots, weights };
}

/** The smallest code whose scale is no smaller than this: scales are 2^(code / 8 - 24), codes 0 to 255. */
export function scaleCode(scale: number): number {
  return Math.max(0, Math.min(255, Math.ceil((Math.log2(Math.max(scale, 1e-9)) + 24) * 8)));
}

export function scaleOf(code: number): number {
  return 2 ** (code / 8 - 24);
}
