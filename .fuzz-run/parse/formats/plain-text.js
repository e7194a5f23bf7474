import { NOTHING_DECLARED } from '../declared.js';
import { commentLines, directivesOf, mayHold } from '../directives.js';
import { placesIn } from '../places.js';
import { listItems } from '../text/lists.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { plainProse } from '../text/prose.js';
export const plainText = {
    id: 'plain-text',
    label: 'Plain text',
    extensions: ['.txt'],
    read: readPlainText,
};
export function readPlainText(source) {
    const text = source.content;
    const comments = mayHold(text) ? commentLines(text) : [];
    // A comment is a blank line to what reads paragraphs.
    const paragraphs = paragraphsOf(blankedOut(text, comments));
    const markers = listItems(text, paragraphs);
    const drafts = [];
    const markup = [];
    paragraphs.forEach((paragraph, i) => {
        const marker = markers.get(i) ?? null;
        if (marker)
            markup.push(marker);
        const draft = draftOf(text, paragraph, marker, markup);
        if (draft)
            drafts.push(draft);
    });
    for (const { start, end } of comments)
        markup.push({ start, end });
    if (comments.length > 0)
        markup.sort((a, b) => a.start - b.start);
    const placeOf = placesIn(text);
    const directives = directivesOf(comments, placeOf);
    return { text, drafts, markup, directives, declared: NOTHING_DECLARED, placeOf, problems: [] };
}
function blankedOut(text, ranges) {
    if (ranges.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const { start, end } of ranges) {
        parts.push(text.slice(at, start), ' '.repeat(end - start));
        at = end;
    }
    return parts.join('') + text.slice(at);
}
function draftOf(text, paragraph, marker, markup) {
    let start = paragraph[0].start;
    const { end } = paragraph[paragraph.length - 1];
    if (marker)
        start = marker.end + /^\s*/.exec(text.slice(marker.end, end))[0].length;
    const { prose, offsets, markup: marks } = plainProse(text, start, end);
    markup.push(...marks);
    if (prose === '') {
        markup.push({ start, end }); // characters that print nothing
        return null;
    }
    return {
        shape: marker ? 'list-item' : 'open',
        start,
        end,
        level: null,
        prose,
        offsets,
        italic: marks.length === 2 && marks[0].start === start && marks[1].end === end,
        linked: 0,
    };
}
