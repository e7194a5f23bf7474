const COMMENT = /<!--([\s\S]*?)-->/g;
const SPOKEN = /^\s*hedgerow-([a-z][a-z-]*)(?=\s|$)([\s\S]*)$/i;
const REASON = /(?:^|\s)--\s/;
/** Whether there may be any: most files have none, and are not searched. */
export const mayHold = (source) => source.includes('hedgerow-') && source.includes('<!--');
/** The comments in a piece of source that stands at an offset. */
export function commentsIn(source, at = 0) {
    return [...source.matchAll(COMMENT)].map((match) => ({
        value: match[1],
        start: at + match.index,
        end: at + match.index + match[0].length,
    }));
}
/** In plain text a comment has its line for itself. */
export function commentLines(text) {
    const comments = [];
    for (const match of text.matchAll(/^[^\S\r\n]*(<!--([^\r\n]*?)-->)[^\S\r\n]*$/gm)) {
        if (!SPOKEN.test(match[2]))
            continue;
        const start = match.index + match[0].indexOf('<!--');
        comments.push({ value: match[2], start, end: start + match[1].length });
    }
    return comments;
}
/** Those that speak to hedgerow. `at`: where in the text they stand, if not at the comment's own range. */
export function directivesOf(comments, placeOf, at = (comment) => comment) {
    return comments.flatMap((comment) => {
        const spoken = SPOKEN.exec(comment.value);
        if (!spoken)
            return [];
        const [names = '', ...reason] = spoken[2].split(REASON);
        const { start, end } = at(comment);
        return [
            {
                verb: spoken[1].toLowerCase(),
                rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
                reason: reason.length === 0 ? null : reason.join(' -- ').trim() || null,
                start,
                end,
                place: placeOf(comment),
            },
        ];
    });
}
