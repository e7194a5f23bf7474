import { ProblemError, problem, } from '../../model/index.js';
import { entriesFor, SEVERITY_WORD } from '../findings.js';
import { clipped } from '../quote.js';
import { visible } from '../visible.js';
import { aligned } from './align.js';
import { paragraphsOf } from './body.js';
import { DECLARATION, elements, NotWord, rootOf, WordPackage } from './package.js';
import { beside, placeComments, setAttribute } from './place-comments.js';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const LONGEST_QUOTE = 200;
/**
 * A copy of a .docx with comments. `document` is the analysis of that file; `start` says what its rules are called.
 * What is in the file stays as it is: text, formatting, tracked changes and comments that are there. A comment on a note
 * stands at the sign that leads to it, one on the whole essay at the first paragraph.
 * @throws ProblemError where the bytes are no Word file.
 */
export function commentedDocx(original, document, start, options = {}) {
    try {
        return commented(original, document, start, options);
    }
    catch (error) {
        if (!(error instanceof NotWord))
            throw error;
        const { path } = document.source;
        throw new ProblemError(problem('bad-word-file', { path, reason: error.message }), { cause: error });
    }
}
function commented(original, document, start, options) {
    const { states = ['new'] } = options;
    const word = new WordPackage(original);
    const paragraphs = paragraphsOf(word);
    const entries = entriesFor(start)({ path: document.source.path, document, failure: null }, 'by-place').filter(({ finding }) => states.includes(finding.state));
    if (entries.length === 0)
        return { bytes: word.bytes(), comments: 0, unplaced: 0 };
    const locate = aligned(document, paragraphs);
    const comments = commentsPart(word);
    const first = nextId(word, comments);
    let unplaced = 0;
    const anchors = entries.flatMap((entry, i) => {
        const id = first + i;
        const words = entry.range && locate(entry.range);
        if (entry.range && !words)
            unplaced++;
        rootOf(comments).appendChild(commentOf(comments, id, entry, entry.range !== null && !words, options));
        if (words)
            return [words.paragraph.reference ? { id, reference: words.paragraph.reference } : { id, words }];
        const whole = wholeParagraph(paragraphs);
        return whole ? [{ id, words: whole }] : [];
    });
    placeComments(anchors);
    return { bytes: word.bytes(), comments: entries.length, unplaced };
}
/** The first paragraph of the body that says something. */
function wholeParagraph(paragraphs) {
    const paragraph = paragraphs.find(({ reference }) => reference === null);
    return paragraph ? { paragraph, start: 0, end: paragraph.words.length } : null;
}
/** The part with the comments that are there, or a new one. */
function commentsPart(word) {
    const known = word.related(word.main, 'comments');
    if (known !== null)
        return word.xml(known);
    const space = rootOf(word.xml(word.main)).namespaceURI;
    const prefix = word.relations('').find(({ kind }) => kind === 'officeDocument').prefix;
    const path = word.free(word.main, 'comments');
    word.relate(word.main, `${prefix}comments`, path);
    word.declare(path, CONTENT_TYPE);
    return word.add(path, `${DECLARATION}<w:comments xmlns:w="${space}"/>`);
}
/** One more than any comment has, in its part or in the text. */
function nextId(word, comments) {
    const main = word.xml(word.main);
    const space = rootOf(main).namespaceURI;
    const ids = [
        ...elements(comments, space, 'comment'),
        ...['commentRangeStart', 'commentRangeEnd', 'commentReference'].flatMap((name) => elements(main, space, name)),
    ].map((element) => Number.parseInt(element.getAttributeNS(space, 'id') ?? '', 10));
    return ids.reduce((most, id) => (id >= most ? id + 1 : most), 0);
}
function commentOf(comments, id, entry, lost, { date, author = 'hedgerow', initials = 'h' }) {
    const comment = beside(rootOf(comments), 'comment');
    setAttribute(comment, 'id', String(id));
    setAttribute(comment, 'author', author);
    if (date !== undefined)
        setAttribute(comment, 'date', date);
    setAttribute(comment, 'initials', initials);
    const { finding, rule, quote, related } = entry;
    const lines = [
        `${rule.label} (${SEVERITY_WORD[finding.severity]})`,
        ...(lost ? [`On the words “${clipped(quote, LONGEST_QUOTE)}”`] : []),
        finding.message,
        ...(rule.advice === '' ? [] : [rule.advice]),
        ...related.map((one) => `See also: “${clipped(one.quote, LONGEST_QUOTE)}”`),
    ];
    lines.forEach((line, i) => {
        comment.appendChild(paragraphOf(comment, line, i === 0));
    });
    return comment;
}
function paragraphOf(comment, line, first) {
    const paragraph = beside(comment, 'p');
    if (first) {
        const sign = beside(comment, 'r');
        sign.appendChild(beside(comment, 'annotationRef'));
        paragraph.appendChild(sign);
    }
    const run = beside(comment, 'r');
    if (first) {
        const properties = beside(comment, 'rPr');
        properties.appendChild(beside(comment, 'b'));
        run.appendChild(properties);
    }
    const text = beside(comment, 't');
    text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    text.appendChild(comment.ownerDocument.createTextNode(visible(line)));
    run.appendChild(text);
    paragraph.appendChild(run);
    return paragraph;
}
