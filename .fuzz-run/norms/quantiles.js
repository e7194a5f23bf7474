/** The quantile of sorted values by linear interpolation between neighbors (type 7 of Hyndman and Fan 1996). Needs one value at least. */
export function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const below = Math.floor(at);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (at - below);
}
/** How many of the sorted values are smaller, or with `orSame` not larger, than `value`. */
export function rank(sorted, value, orSame) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const before = orSame ? sorted[middle] <= value : sorted[middle] < value;
        if (before)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;
/** A share of `texts` with its 95 % interval by Wilson's score (Brown, Cai and DasGupta 2001, for its coverage). */
export function wilson(share, texts) {
    const z2 = (Z * Z) / texts;
    const center = (share + z2 / 2) / (1 + z2);
    const half = (Z * Math.sqrt((share * (1 - share)) / texts + z2 / (4 * texts))) / (1 + z2);
    return { share, low: Math.max(0, center - half), high: Math.min(1, center + half) };
}
