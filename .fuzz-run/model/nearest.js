/** The known word that a mistyped one most likely means. */
/** Null where none is near: more than a third of the letters would have to change. */
export function nearest(word, known) {
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least && distance <= Math.max(word.length, candidate.length) / 3 + 0.5) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** Letters to insert, remove, change, or swap with their neighbor (optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, beforeLast[j - 2] + 1);
            }
            row.push(least);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
