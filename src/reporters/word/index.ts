/** Writes each finding as a comment into a copy of the author's own Word file. */
import type { Document, Element } from '@xmldom/xmldom';
import {
  type AnalysisDocument,
  type CheckStart,
  type Finding,
  ProblemError,
  problem,
} from '../../model/index.js';
import { type Entry, entriesFor, SEVERITY_WORD } from '../findings.js';
import { clipped } from '../quote.js';
import { visible } from '../visible.js';
import { aligned, type WordRange } from './align.js';
import { paragraphsOf, type WordParagraph } from './body.js';
import { DECLARATION, elements, NotWord, rootOf, WordPackage } from './package.js';
import { type Anchor, beside, placeComments, setAttribute } from './place-comments.js';

/** What the comments in a Word file say of themselves. All may be left out. */
export interface WordCommentOptions {
  /** Whose findings become comments. Default: only new ones. */
  readonly states?: readonly Finding['state'][];
  /** When the comments were made, ISO 8601. Default: none, so that the same file gives the same bytes. */
  readonly date?: string;
  /** Default: "hedgerow". */
  readonly author?: string;
  /** Default: "h". */
  readonly initials?: string;
}

/** A copy of a Word file, and what was put into it. */
export interface CommentedWordFile {
  readonly bytes: Uint8Array;
  /** How many comments were added. */
  readonly comments: number;
  /** Of these, how many are on a finding whose words were not found: they stand at the first paragraph and quote the words. */
  readonly unplaced: number;
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const LONGEST_QUOTE = 200;

/**
 * A copy of a .docx with comments. `document` is the analysis of that file; `start` says what its rules are called.
 * What is in the file stays as it is: text, formatting, tracked changes and comments that are there. A comment on a note
 * stands at the sign that leads to it, one on a text box at the box, one on the whole essay at the first paragraph.
 * @throws ProblemError where the bytes are no Word file.
 */
export function commentedDocx(
  original: Uint8Array,
  document: AnalysisDocument,
  start: CheckStart,
  options: WordCommentOptions = {},
): CommentedWordFile {
  try {
    return commented(original, document, start, options);
  } catch (error) {
    if (!(error instanceof NotWord)) throw error;
    const { path } = document.source;
    throw new ProblemError(problem('bad-word-file', { path, reason: error.message }), { cause: error });
  }
}

function commented(
  original: Uint8Array,
  document: AnalysisDocument,
  start: CheckStart,
  options: WordCommentOptions,
): CommentedWordFile {
  const { states = ['new'] } = options;
  const word = new WordPackage(original);
  const paragraphs = paragraphsOf(word);
  const entries = entriesFor(start)(
    { path: document.source.path, document, failure: null },
    'by-place',
  ).filter(({ finding }) => states.includes(finding.state));
  if (entries.length === 0) return { bytes: word.bytes(), comments: 0, unplaced: 0 };
  const locate = aligned(document, paragraphs);
  const comments = commentsPart(word);
  const first = nextId(word, comments);
  let unplaced = 0;
  const anchors = entries.flatMap((entry, i): Anchor[] => {
    const id = first + i;
    const words = entry.range && locate(entry.range);
    if (entry.range && !words) unplaced++;
    rootOf(comments).appendChild(commentOf(comments, id, entry, entry.range !== null && !words, options));
    const place = words ?? firstOf(paragraphs);
    return place ? [anchorOf(id, place)] : [];
  });
  placeComments(anchors);
  return { bytes: word.bytes(), comments: entries.length, unplaced };
}

/** Comments on a note or a text box go to the place in the body that it is attached to. */
function anchorOf(id: number, words: WordRange): Anchor {
  const { reference } = words.paragraph;
  return reference ? { id, reference } : { id, words };
}

/** The first paragraph that says something, of the body if there is one. */
function firstOf(paragraphs: readonly WordParagraph[]): WordRange | null {
  const paragraph = paragraphs.find(({ reference }) => reference === null) ?? paragraphs[0];
  return paragraph ? { paragraph, start: 0, end: paragraph.words.length } : null;
}

/** The part with the comments that are there, or a new one. */
function commentsPart(word: WordPackage): Document {
  const known = word.related(word.main, 'comments');
  if (known !== null) return word.xml(known);
  const space = rootOf(word.xml(word.main)).namespaceURI!;
  const prefix = word.relations('').find(({ kind }) => kind === 'officeDocument')!.prefix;
  const path = word.free(word.main, 'comments');
  word.relate(word.main, `${prefix}comments`, path);
  word.declare(path, CONTENT_TYPE);
  return word.add(path, `${DECLARATION}<w:comments xmlns:w="${space}"/>`);
}

/** One more than any comment has, in its part or in the text. */
function nextId(word: WordPackage, comments: Document): number {
  const main = word.xml(word.main);
  const space = rootOf(main).namespaceURI!;
  const ids = [
    ...elements(comments, space, 'comment'),
    ...['commentRangeStart', 'commentRangeEnd', 'commentReference'].flatMap((name) =>
      elements(main, space, name),
    ),
  ].map((element) => Number.parseInt(element.getAttributeNS(space, 'id') ?? '', 10));
  return ids.reduce((most, id) => (id >= most ? id + 1 : most), 0);
}

function commentOf(
  comments: Document,
  id: number,
  entry: Entry,
  lost: boolean,
  { date, author = 'hedgerow', initials = 'h' }: WordCommentOptions,
): Element {
  const comment = beside(rootOf(comments), 'comment');
  setAttribute(comment, 'id', String(id));
  setAttribute(comment, 'author', author);
  if (date !== undefined) setAttribute(comment, 'date', date);
  setAttribute(comment, 'initials', initials);
  const { finding, rule, quote, related } = entry;
  const lines = [
    `${rule.label} (${SEVERITY_WORD[finding.severity]})`,
    ...(lost ? [`On the words “${clipped(quote!, LONGEST_QUOTE)}”`] : []),
    finding.message,
    ...(rule.advice === '' ? [] : [rule.advice]),
    ...related.map((one) => `See also: “${clipped(one.quote, LONGEST_QUOTE)}”`),
  ];
  lines.forEach((line, i) => {
    comment.appendChild(paragraphOf(comment, line, i === 0));
  });
  return comment;
}

function paragraphOf(comment: Element, line: string, first: boolean): Element {
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
  text.appendChild(comment.ownerDocument!.createTextNode(visible(line)));
  run.appendChild(text);
  paragraph.appendChild(run);
  return paragraph;
}
