/** How alike two sentences are: the words they share, the rare ones more, and whether these come in the same order. */
/** Longer sentences are compared by this many of their first words, so that no pair takes long. */
const MOST_WORDS = 120;
/**
 * 0 (nothing in common) to 1 (the same words in the same order): the mean of the shared weight of their words, whatever
 * the order, and of the heaviest common sequence.
 */
export function similarityOf(a, b, weight) {
    const left = a.slice(0, MOST_WORDS);
    const right = b.slice(0, MOST_WORDS);
    const total = sum(left, weight) + sum(right, weight);
    if (total === 0)
        return left.join(' ') === right.join(' ') ? 1 : 0;
    const shared = (2 * sharedWeight(left, right, weight)) / total;
    // The sequence cannot weigh more than what is shared.
    if (shared < 0.2)
        return shared / 2;
    return (shared + (2 * sequenceWeight(left, right, weight)) / total) / 2;
}
function sum(stems, weight) {
    return stems.reduce((total, stem) => total + weight(stem), 0);
}
function sharedWeight(a, b, weight) {
    const counts = new Map();
    for (const stem of a)
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    let shared = 0;
    for (const stem of b) {
        const left = counts.get(stem) ?? 0;
        if (left === 0)
            continue;
        counts.set(stem, left - 1);
        shared += weight(stem);
    }
    return shared;
}
/** Weight of the heaviest common subsequence. */
function sequenceWeight(a, b, weight) {
    let above = new Float64Array(b.length + 1);
    let row = new Float64Array(b.length + 1);
    for (const stem of a) {
        const own = weight(stem);
        for (let j = 0; j < b.length; j++) {
            row[j + 1] = b[j] === stem ? above[j] + own : Math.max(above[j + 1], row[j]);
        }
        [above, row] = [row, above];
    }
    return above[b.length];
}
