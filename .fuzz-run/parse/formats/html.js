import { visit } from 'unist-util-visit';
import { problem } from '../../model/index.js';
import { directivesOf, mayHold } from '../directives.js';
import { articleElements } from '../html/article.js';
import { collect } from '../html/collect.js';
import { isFurniture, textOf } from '../html/elements.js';
import { readMetadata } from '../html/metadata.js';
import { pageHead } from '../html/page-head.js';
import { parsePage } from '../html/parse.js';
import { recovered } from '../html/recovered.js';
import { placesIn } from '../places.js';
export const html = {
    id: 'html',
    label: 'HTML',
    extensions: ['.html', '.htm'],
    read: readHtml,
};
/** Fewer characters of prose are no article. */
const SHORTEST_ARTICLE = 250;
function readHtml(source) {
    const root = parsePage(source.content);
    const declared = readMetadata(root);
    const { collected, problems } = readArticle(root, source.content, declared);
    return {
        ...compose(collected, source.content, mayHold(source.content) ? commentsOf(root) : []),
        declared: shown(declared, collected),
        markup: [],
        problems,
    };
}
function commentsOf(root) {
    const comments = [];
    visit(root, 'comment', ({ value, position }) => {
        const [start, end] = [position?.start.offset, position?.end.offset];
        if (start !== undefined && end !== undefined)
            comments.push({ value, start, end });
    });
    return comments;
}
function readArticle(root, source, declared) {
    const kept = articleElements(root);
    const collected = kept ? collectArticle(root, source, kept, declared) : [];
    if (isArticle(collected))
        return { collected, problems: [] };
    const whole = wholeBody(root, source);
    // On a page of a few words there is nothing to tell them from.
    const problems = lengthOf(whole) < SHORTEST_ARTICLE ? [] : [problem('article-not-found')];
    return { collected: whole, problems };
}
function collectArticle(root, source, kept, declared) {
    for (const element of recovered(root, kept))
        kept.add(element);
    const article = {
        reads: (element) => kept.has(element),
        shapes: pageHead(root, kept, declared),
        skips: () => false,
    };
    const length = lengthOf(collect(root, source, article));
    // No share bar or newsletter box holds a fourth of the text, whatever its class is called.
    const skips = (element) => isFurniture(element) && textOf(element, length).length * 4 < length;
    return collect(root, source, { ...article, skips });
}
/** Readability finds an article in any page. One that is none has hardly a sentence: links, labels, cells. */
function isArticle(collected) {
    const sentences = collected.filter(({ piece, linked }) => linked < 0.5 && (piece.prose.length >= 120 || /[.!?…。！？]["”’)]*$/.test(piece.prose)));
    const length = lengthOf(sentences);
    return length >= SHORTEST_ARTICLE && length * 3 >= lengthOf(collected);
}
function wholeBody(root, source) {
    return collect(root, source, { reads: () => true, shapes: new Map(), skips: isFurniture });
}
/** What readers see goes before what the page says of itself. A description that no reader sees counts as a standfirst unless it is cut short or is the text itself. */
function shown(declared, collected) {
    const title = seen(collected, 'title') ?? declared.title;
    const visible = seen(collected, 'standfirst');
    if (visible)
        return { ...declared, title, standfirst: visible };
    const { standfirst } = declared;
    if (standfirst === null)
        return { ...declared, title };
    const repeated = collected.some(({ piece, shape }) => shape === 'open' && piece.prose.startsWith(standfirst.slice(0, 60)));
    const cut = /(?:…|\.{3})\]?$/.test(standfirst);
    return { ...declared, title, standfirst: repeated || cut ? null : standfirst };
}
function seen(collected, wanted) {
    return collected.find(({ shape }) => shape === wanted)?.piece.prose ?? null;
}
function lengthOf(collected) {
    return collected.reduce((sum, { piece }) => sum + piece.prose.length, 0);
}
/** The blocks one below the other, with a blank line between, and the way back from each character. */
function compose(collected, source, comments) {
    const drafts = [];
    const starts = [];
    const ends = [];
    let text = '';
    for (const { piece, shape, level, italic, linked } of collected) {
        if (text !== '') {
            const gap = ends.at(-1);
            text += '\n\n';
            starts.push(gap, gap);
            ends.push(gap, gap);
        }
        const start = text.length;
        text += piece.prose;
        for (const at of piece.starts)
            starts.push(at);
        for (const at of piece.ends)
            ends.push(at);
        drafts.push({
            shape,
            start,
            end: text.length,
            level,
            prose: piece.prose,
            offsets: null,
            italic,
            linked,
        });
    }
    const inSource = placesIn(source);
    const placeOf = ({ start, end }) => inSource({
        start: starts[start] ?? source.length,
        end: end > start ? ends[end - 1] : (starts[start] ?? source.length),
    });
    // The text holds no comments: each stands right before the first character that comes after it on the page.
    const directives = directivesOf(comments, inSource, ({ end }) => {
        const next = starts.findIndex((start, i) => start >= end && ends[i] > start);
        const at = next === -1 ? text.length : next;
        return { start: at, end: at };
    });
    return { text, drafts, directives, placeOf };
}
