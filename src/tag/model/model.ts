/**
 * The trained model: one linear classifier per move over the same features, with a calibration that turns its score into
 * a probability and a floor from which a move counts as found. Its numbers are data (models/moves.js); `npm run train` makes them.
 */
import type { MoveKind } from '../../model/index.js';
import type { FeatureBuffer } from './buffer.js';

/** What training decided for one move besides its weights. */
export interface MoveDecision {
  readonly move: MoveKind;
  /** For sentences of a whole essay, or for those of a text too short to have one (FeatureReader.short). */
  readonly context: 'essay' | 'short';
  /** Probability = logistic(slope * score + offset) (Platt 1999), fitted on scores of essays the weights had not seen. */
  readonly slope: number;
  readonly offset: number;
  /** Probabilities from here on are found: where F1 was highest on essays the weights had not seen. */
  readonly found: number;
  /** Probabilities from here to `found` are shown as possible. */
  readonly possible: number;
}

/** Weights by feature key, in an open-addressed table: slot = key modulo size, then the next free one; key 0 marks a free slot. */
export interface WeightTable {
  /** Keys by slot; a power of two long. */
  readonly keys: Int32Array;
  /** Of each slot, a weight per move from -127 to 127, times the slot's scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
}

/** Score of a sentence longer in features is damped: each value is divided by sqrt(1 + features / this). */
const LENGTH_DAMPING = 100;

/** The factor that all values of a sentence with n known features are multiplied by. */
export function damping(n: number): number {
  return 1 / Math.sqrt(1 + n / LENGTH_DAMPING);
}

export class MoveModel {
  readonly decisions: readonly MoveDecision[];
  readonly #table: WeightTable;
  readonly #mask: number;
  readonly #width: number;
  /** Round in which a slot was last used, so that a feature that comes twice in a sentence counts once. */
  readonly #used: Int32Array;
  #round = 0;
  /** Slot of each feature of the last sentence scored; -1 for unknown or repeated ones. */
  #slots = new Int32Array(1024);
  #factor = 1;
  readonly #scores: Float64Array;

  constructor(table: WeightTable, decisions: readonly MoveDecision[]) {
    this.#table = table;
    this.decisions = decisions;
    this.#width = decisions.length;
    this.#mask = table.keys.length - 1;
    this.#used = new Int32Array(table.keys.length);
    this.#scores = new Float64Array(decisions.length);
  }

  /** Probability of each move, in the order of `decisions`. The array is reused by the next call. */
  probabilities(features: FeatureBuffer): Float64Array {
    const { keys, weights, scales } = this.#table;
    const scores = this.#scores.fill(0);
    const width = this.#width;
    if (this.#slots.length < features.length) this.#slots = new Int32Array(features.keys.length);
    this.#round++;
    let known = 0;
    for (let i = 0; i < features.length; i++) {
      const slot = this.#find(keys, features.keys[i]!);
      if (slot < 0 || this.#used[slot] === this.#round) {
        this.#slots[i] = -1;
        continue;
      }
      this.#used[slot] = this.#round;
      this.#slots[i] = slot;
      known++;
      const value = features.values[i]! * scales[slot]!;
      for (let m = 0, at = slot * width; m < width; m++, at++) scores[m]! += weights[at]! * value;
    }
    this.#factor = damping(known);
    for (let m = 0; m < width; m++) {
      const { slope, offset } = this.decisions[m]!;
      scores[m] = 1 / (1 + Math.exp(-(slope * scores[m]! * this.#factor + offset)));
    }
    return scores;
  }

  /** What the i-th feature of the sentence scored last added to the log-odds of the m-th move. */
  contribution(features: FeatureBuffer, i: number, m: number): number {
    const slot = this.#slots[i]!;
    if (slot < 0) return 0;
    const weight = this.#table.weights[slot * this.#width + m]! * this.#table.scales[slot]!;
    return weight * features.values[i]! * this.#factor * this.decisions[m]!.slope;
  }

  #find(keys: Int32Array, key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const held = keys[slot]!;
      if (held === key) return slot;
      if (held === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Builds the table from rows of real weights, rounding each row to 8 bits by its largest weight. */
export function buildTable(
  rows: Iterable<readonly [key: number, weights: Float64Array]>,
  width: number,
): WeightTable {
  const list = [...rows];
  let size = 2;
  while (size < list.length * 1.6) size *= 2;
  const keys = new Int32Array(size);
  const weights = new Int8Array(size * width);
  const scales = new Float32Array(size);
  for (const [key, row] of list) {
    let slot = key & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    const largest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    // Scales are kept as whole eighths of a power of two, one byte each in the file.
    const scale = scaleOf(scaleCode(largest / 127));
    scales[slot] = scale;
    row.forEach((weight, m) => {
      weights[slot * width + m] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
  }
  return { keys, weights, scales };
}

/** The smallest code whose scale is no smaller than this: scales are 2^(code / 8 - 24), codes 0 to 255. */
export function scaleCode(scale: number): number {
  return Math.max(0, Math.min(255, Math.ceil((Math.log2(Math.max(scale, 1e-9)) + 24) * 8)));
}

export function scaleOf(code: number): number {
  return 2 ** (code / 8 - 24);
}
