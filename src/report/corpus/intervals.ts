/** How sure a mean is. The same numbers give the same interval, because the pseudo-random numbers are seeded. */
import { type CorpusFigures, type Interval, mean } from '../../model/index.js';
import { normalShare, studentAbove } from './distributions.js';

/** Fewer essays than this say nothing about how much an author's essays differ. */
export const FEWEST = 3;
/** Claims that an essay must have for its mean to be set beside others. */
const ENOUGH_CLAIMS = 5;

/** Mean strength of an essay's claims; null where there are too few for one. */
export function meanStrength({ strength, claims }: CorpusFigures): number | null {
  return strength === null || claims < ENOUGH_CLAIMS ? null : strength.mean;
}

/** Chance that an interval misses, both sides together. */
export const MISS = 0.05;

const DRAWS = 2000;
const SEED = 0x68656467;

/**
 * Interval of the mean by drawing essays again with replacement; null below `FEWEST`. Percentiles are taken further out
 * where essays are few, as a bootstrap of few is too narrow (Hesterberg 2015, expanded percentile interval).
 */
export function bootstrapInterval(values: readonly number[], miss = MISS): Interval | null {
  if (values.length < FEWEST) return null;
  return percentiles(drawnMeans(values), values.length, miss);
}

/** A mean with the standard deviation and number of what it is the mean of: claims of an essay, essays of an author. */
export interface Sample {
  readonly mean: number;
  readonly deviation: number;
  readonly count: number;
}

/** Student's interval of the mean. */
export function sampleInterval({ mean, deviation, count }: Sample, miss = MISS): Interval {
  const reach = (studentAbove(miss / 2, count - 1) * deviation) / Math.sqrt(count);
  return { low: mean - reach, high: mean + reach };
}

/** The numbers as a sample; null where there are too few. */
export function sampleOf(values: readonly number[]): Sample | null {
  if (values.length < FEWEST) return null;
  return { mean: mean(values), deviation: deviationOf(values), count: values.length };
}

/** Standard deviation of a sample of two or more. */
export function deviationOf(values: readonly number[]): number {
  const center = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
}

/**
 * Welch's interval of the difference of two means. Not a bootstrap: intervals that hold for many pairs together reach
 * further out than a few thousand draws can tell.
 */
export function sampleDifference(higher: Sample, lower: Sample, miss = MISS): Interval {
  const a = higher.deviation ** 2 / higher.count;
  const b = lower.deviation ** 2 / lower.count;
  const difference = higher.mean - lower.mean;
  if (a + b === 0) return { low: difference, high: difference };
  const freedom = (a + b) ** 2 / (a ** 2 / (higher.count - 1) + b ** 2 / (lower.count - 1));
  const reach = studentAbove(miss / 2, freedom) * Math.sqrt(a + b);
  return { low: difference - reach, high: difference + reach };
}

function percentiles(means: readonly number[], count: number, miss: number): Interval {
  const sorted = [...means].sort((a, b) => a - b);
  const outer = normalShare(-Math.sqrt(count / (count - 1)) * studentAbove(miss / 2, count - 1));
  const last = sorted.length - 1;
  const skipped = Math.floor(outer * last);
  return { low: sorted[skipped]!, high: sorted[last - skipped]! };
}

function drawnMeans(values: readonly number[]): number[] {
  const next = dice(SEED);
  return Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(next() * values.length)]!;
    return sum / values.length;
  });
}

/** Numbers from 0 to 1, 1 left out (mulberry32, Tommy Ettinger, public domain). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
