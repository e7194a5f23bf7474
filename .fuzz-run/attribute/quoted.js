const CLOSERS = new Set(['”', '"', '’', "'", "''", '»']);
const OPENERS = new Set(['“', '"', '‘', "'", '``', '«']);
/** The share of a sentence's words that stand in quoted speech, 0 to 1. */
export function quotedShare(tokens) {
    let words = 0;
    let quoted = 0;
    for (const token of tokens) {
        if (!token.word)
            continue;
        words++;
        if (token.quotation !== -1)
            quoted++;
    }
    return words === 0 ? 0 : quoted / words;
}
/** Whether a quotation that is open at the end of `first` goes on in `second`. */
export function runsOn(first, second) {
    if (first.block !== second.block)
        return false;
    const last = first.tokens[first.tokens.length - 1];
    const next = second.tokens[0];
    if (last === undefined || next === undefined || last.quotation === -1 || next.quotation === -1)
        return false;
    return !(CLOSERS.has(last.text) || OPENERS.has(next.text));
}
const AUTHORS_USE = new Set('i we my our you your yourself like mean means meant called titled entitled named if would'.split(' '));
const SAYING = new Set('said says say saying wrote writes writing told tells asked asks stated states explained explains argued argues put replied added noted'.split(' '));
/**
 * Whether a sentence without a frame gives the floor to the words it quotes: most of it is quoted, or a good part is and a
 * word of saying leads up to it ("as the mayor wrote, “…”"), and nothing outside the marks makes the words the author's.
 */
export function isGivenOver(tokens, share) {
    if (share <= 0.35)
        return false;
    let saying = false;
    for (let i = 0; i < tokens.length; i++) {
        const { norm, quotation } = tokens[i];
        if (quotation !== -1)
            continue;
        if (AUTHORS_USE.has(norm))
            return false;
        if (SAYING.has(norm) && tokens.slice(i, i + 10).some((token) => token.quotation !== -1))
            saying = true;
    }
    return saying || share > 0.55;
}
