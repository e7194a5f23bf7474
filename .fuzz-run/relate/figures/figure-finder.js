/**
 * Sentences that one figure joins at most; a longer run goes on as another. Nobody hears more as one figure, and as each member
 * lists all of them, a document of one sentence said over and over would grow with the square of its length.
 */
export const MOST_MEMBERS = 24;
/** Parts of speech as coarsely as wink's tags can be trusted. */
const COARSE = {
    NOUN: 'noun',
    PROPN: 'noun',
    PRON: 'noun',
    VERB: 'verb',
    AUX: 'verb',
    PART: 'part',
};
export const coarse = (token) => COARSE[token.pos] ?? token.pos;
/** The range of text from one token to another (inclusive). */
export const rangeOf = (first, last) => ({ start: first.start, end: last.end });
export function figureOf(kind, sentences, spans) {
    return { kind, sentences: [...new Set(sentences)].sort((a, b) => a - b), spans };
}
/** How alike two skeletons are, 0 to 1: 1 minus edits over the longer length. Skeletons are short, so the table is small. */
export function similarity(a, b) {
    const longest = Math.max(a.length, b.length);
    if (longest === 0)
        return 0;
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++)
            next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
        row = next;
    }
    return 1 - row[b.length] / longest;
}
