/** How sure a mean is. The same numbers give the same interval: the dice are a fixed row of pseudo-random numbers. */
import type { CorpusFigures, Interval } from '../../model/index.js';
/** Fewer essays than this say nothing about how much an author's essays differ. */
export declare const FEWEST = 3;
/** Mean strength of an essay's claims; null where there are too few for one. */
export declare function meanStrength({ strength, claims }: CorpusFigures): number | null;
/** Chance that an interval misses, both sides together. */
export declare const MISS = 0.05;
export declare function meanOf(values: readonly number[]): number;
/**
 * Interval of the mean by drawing essays again with replacement; null below `FEWEST`. Percentiles are taken further out
 * where essays are few, as a bootstrap of few is too narrow (Hesterberg 2015, expanded percentile interval).
 */
export declare function bootstrapInterval(values: readonly number[], miss?: number): Interval | null;
/** A mean with the standard deviation and number of what it is the mean of: claims of an essay, essays of an author. */
export interface Sample {
    readonly mean: number;
    readonly deviation: number;
    readonly count: number;
}
/** Student's interval of the mean. */
export declare function sampleInterval({ mean, deviation, count }: Sample, miss?: number): Interval;
/** The numbers as a sample; null where there are too few. */
export declare function sampleOf(values: readonly number[]): Sample | null;
/** Standard deviation of a sample of two or more. */
export declare function deviationOf(values: readonly number[]): number;
/**
 * Welch's interval of the difference of two means. Not a bootstrap: intervals that hold for many pairs together reach
 * further out than a few thousand draws can tell.
 */
export declare function sampleDifference(higher: Sample, lower: Sample, miss?: number): Interval;
