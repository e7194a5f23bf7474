/** The statistics of a reference set. */
import type { NormShare } from '../model/index.js';
/** The quantile of sorted values by linear interpolation between neighbors (type 7 of Hyndman and Fan 1996). Needs one value at least. */
export declare function quantile(sorted: readonly number[], share: number): number;
/** How many of the sorted values are smaller, or with `orSame` not larger, than `value`. */
export declare function rank(sorted: readonly number[], value: number, orSame: boolean): number;
/** A share of `texts` with its 95 % interval by Wilson's score (Brown, Cai and DasGupta 2001, for its coverage). */
export declare function wilson(share: number, texts: number): NormShare;
