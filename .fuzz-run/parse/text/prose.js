import { ProseBuilder } from '../prose.js';
/** White space other than a plain space: replaced unit for unit, so that offsets stay as they are. */
const ODD_SPACE = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
/** The line break in a word that was broken at its hyphen ("well-" at the end of a line). */
const BROKEN_WORD = /(?<=\p{L}-)[\t ]*(?:\r\n|\n|\r)[\t ]*(?=\p{Ll})/gu;
/** "_so_" or "*so*" around words, as mail and Project Gutenberg write italics; never inside a word, as in "snake_case". */
const EMPHASIS = /(?<![\p{L}\p{N}_*])([_*]{1,2})(?=[\p{L}\p{N}“"‘'(])([^_*]{0,600}[^\s_*])\1(?![\p{L}\p{N}_*])/gu;
export function plainProse(text, start, end) {
    const raw = text.slice(start, end);
    if (isPlain(raw))
        return { prose: raw, offsets: null, markup: NO_MARKS };
    const markup = /[_*]/.test(raw) ? emphasisMarks(raw, start) : [];
    const breaks = /-[\t ]*[\n\r]/.test(raw) ? brokenWords(raw, start) : [];
    if (markup.length + breaks.length === 0 && !INVISIBLE.test(raw)) {
        return { prose: raw.replace(ODD_SPACE, ' '), offsets: null, markup };
    }
    const builder = new ProseBuilder(text);
    let at = start;
    for (const gap of [...markup, ...breaks].sort((a, b) => a.start - b.start)) {
        builder.plain(at, gap.start);
        at = gap.end;
    }
    builder.plain(at, end);
    const piece = builder.take();
    if (piece === null)
        return { prose: '', offsets: [start], markup };
    return { prose: piece.prose, offsets: [...piece.starts, piece.ends.at(-1)], markup };
}
const NO_MARKS = [];
/** Whether nothing in the text needs a second look: no line ends, odd spaces, invisible characters, "*" or "_". */
function isPlain(raw) {
    for (let i = 0; i < raw.length; i++) {
        const code = raw.charCodeAt(i);
        if (code < 0x20 || code === 0x2a || code === 0x5f)
            return false;
        // Beyond ASCII: letters, and the dashes, quotation marks and dots of print.
        if (code > 0x7e && !(code > 0xad && code < 0x1680) && !(code >= 0x2010 && code < 0x2028))
            return false;
    }
    return true;
}
function emphasisMarks(raw, start) {
    const marks = [];
    for (const { index, 0: whole, 1: mark } of raw.matchAll(EMPHASIS)) {
        const width = mark.length;
        marks.push({ start: start + index, end: start + index + width });
        marks.push({ start: start + index + whole.length - width, end: start + index + whole.length });
    }
    return marks;
}
function brokenWords(raw, start) {
    return [...raw.matchAll(BROKEN_WORD)].map(({ index, 0: gap }) => ({
        start: start + index,
        end: start + index + gap.length,
    }));
}
