/** Means and quantiles of numbers. */
export declare function mean(values: readonly number[]): number;
/** The quantile of sorted values by linear interpolation between neighbors (type 7 of Hyndman and Fan 1996). Needs one value at least. */
export declare function quantile(sorted: readonly number[], share: number): number;
