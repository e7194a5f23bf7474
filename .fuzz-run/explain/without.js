import { analyzeSource } from '../pipeline.js';
/** The strength without the words of `spans`, null where nothing is claimed then; undefined where they cannot be cut from the file. */
export function strengthWithout(analyzed, sentence, spans) {
    const { source } = analyzed;
    const content = contentWithout(analyzed, sentence, spans);
    if (content === null)
        return undefined;
    const again = analyzeSource({ ...source, content });
    const removed = source.content.length - content.length;
    return sentenceIn(again, sentence.start, sentence.end - removed)?.strength ?? null;
}
/** The file's content without the words; null where it is not known where they stand in it. */
export function contentWithout({ source, document, placeOf }, sentence, spans) {
    let { content } = source;
    for (const span of [...spans].sort((a, b) => b.start - a.start)) {
        const place = placeOf(withMarkup(document, span));
        if (place === null)
            return null;
        const opens = !/[\p{L}\p{N}]/u.test(document.text.slice(sentence.start, span.start));
        content = cut(content, rangeIn(content, place), opens);
    }
    return content;
}
/** With the marks right around it, so that "**never**" leaves no asterisks behind. */
function withMarkup({ markup }, { start, end }) {
    const before = markup.find((range) => range.end === start);
    const after = markup.find((range) => range.start === end);
    return before && after ? { start: before.start, end: after.end } : { start, end };
}
const LINE_END = /\r\n|\r|\n/g;
/** The range of a file's content that a place names. */
function rangeIn(content, { line, column, endLine, endColumn }) {
    const starts = [0];
    for (const { index, 0: end } of content.matchAll(LINE_END)) {
        starts.push(index + end.length);
        if (starts.length === endLine)
            break;
    }
    return { start: starts[line - 1] + column - 1, end: starts[endLine - 1] + endColumn - 1 };
}
/** The text without a range, and without the comma and the space that the words leave behind. */
function cut(text, { start, end }, opens) {
    let from = start;
    let to = end;
    while (from > 0 && isSpace(text[from - 1]))
        from--;
    const comma = text[to] === ',';
    if (opens) {
        if (comma)
            to++;
        while (isSpace(text[to]))
            to++;
        return text.slice(0, start) + (text[to] ?? '').toUpperCase() + text.slice(to + 1);
    }
    // An aside between commas goes with both; before a full stop, with the one that stands before it.
    if (text[from - 1] === ',' && (comma || /[.!?;:]/.test(text[to] ?? ''))) {
        from--;
        if (comma)
            to++;
    }
    return text.slice(0, from) + text.slice(to);
}
const isSpace = (char) => char !== undefined && /\s/.test(char);
/** The sentence that most of the range lies in. */
function sentenceIn({ sentences }, start, end) {
    let best;
    let most = 0;
    for (const sentence of sentences) {
        const overlap = Math.min(sentence.end, end) - Math.max(sentence.start, start);
        if (overlap > most) {
            most = overlap;
            best = sentence;
        }
    }
    return best;
}
