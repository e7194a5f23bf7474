/** Figures of many values, and how documents hold them. */

/** As documents hold a figure: with three decimals. Minus zero becomes zero. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** NaN where there are no values. */
export function mean(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total / values.length;
}

/** The quantile of sorted values by linear interpolation between neighbors (type 7 of Hyndman and Fan 1996). Needs one value at least. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (at - below);
}
