export function words(document, range) {
    return oneLine(unmarked(document, range)).trim();
}
/** At most about `most` characters, cut between words and marked with an ellipsis where it is cut. */
export function clipped(text, most) {
    if (text.length <= most)
        return text;
    const cut = text.lastIndexOf(' ', most - 1);
    let end = cut > most / 2 ? cut : most - 1;
    // A pair of surrogates is not taken apart.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1)))
        end--;
    return `${text.slice(0, end).replace(/[\s,;:–—-]+$/, '')}…`;
}
export function excerpt(document, whole, range) {
    const start = Math.max(whole.start, Math.min(range.start, whole.end));
    const end = Math.max(start, Math.min(range.end, whole.end));
    let before = oneLine(unmarked(document, { start: whole.start, end: start })).trimStart();
    let inside = oneLine(unmarked(document, { start, end }));
    let after = oneLine(unmarked(document, { start: end, end: whole.end })).trimEnd();
    // White space at the borders of the words belongs outside them, and once.
    if (before === '' || before.endsWith(' ') || inside.trim() === '')
        inside = inside.trimStart();
    else if (inside.startsWith(' ')) {
        before += ' ';
        inside = inside.trimStart();
    }
    if (inside.endsWith(' ')) {
        inside = inside.trimEnd();
        after = ` ${after.trimStart()}`;
    }
    after = after.trimEnd();
    if (after === '')
        inside = inside.trimEnd();
    return { before, inside, after };
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ');
}
/** The range of the text without what is markup in it. `markup` is sorted and does not overlap. */
function unmarked({ text, markup }, { start, end }) {
    let low = 0;
    let high = markup.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (markup[middle].end <= start)
            low = middle + 1;
        else
            high = middle;
    }
    let said = '';
    let at = start;
    for (let i = low; i < markup.length && markup[i].start < end; i++) {
        said += text.slice(at, Math.max(at, markup[i].start));
        at = Math.max(at, markup[i].end);
    }
    return at < end ? said + text.slice(at, end) : said;
}
