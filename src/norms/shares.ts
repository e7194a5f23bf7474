/** Where a value stands among others, and how sure that is. */
import type { NormShare } from '../model/index.js';

/** How many of the sorted values are smaller, or with `orSame` not larger, than `value`. */
export function rank(sorted: readonly number[], value: number, orSame: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = orSame ? sorted[middle]! <= value : sorted[middle]! < value;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** A share of `texts` with its 95 % interval by Wilson's score (Brown, Cai and DasGupta 2001, for its coverage). */
export function wilson(share: number, texts: number): NormShare {
  const z2 = (Z * Z) / texts;
  const center = (share + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((share * (1 - share)) / texts + z2 / (4 * texts))) / (1 + z2);
  return { share, low: Math.max(0, center - half), high: Math.min(1, center + half) };
}
