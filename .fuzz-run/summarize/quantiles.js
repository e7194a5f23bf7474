/** Means and quantiles of numbers. */
export function mean(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total / values.length;
}
/** The quantile of sorted values by linear interpolation between neighbors (type 7 of Hyndman and Fan 1996). Needs one value at least. */
export function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const below = Math.floor(at);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (at - below);
}
