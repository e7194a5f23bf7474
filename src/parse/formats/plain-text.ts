/** Plain text: the layout of its lines is all the markup there is. */
import { type Range, type Source, Vocabulary } from '../../model/index.js';
import { NOTHING_DECLARED } from '../declared.js';
import { commentLines, directivesOf, mayHold } from '../directives.js';
import type { Draft, Reading } from '../draft.js';
import { blanked, frontMatterOf } from '../front-matter.js';
import { placesIn } from '../places.js';
import { listItems } from '../text/lists.js';
import { apart, depthAt, quoteMarks } from '../text/mail.js';
import { pageFurniture } from '../text/pages.js';
import { linesOf, type Paragraph, paragraphsOf } from '../text/paragraphs.js';
import { plainProse } from '../text/prose.js';
import { tableRows } from '../text/tables.js';
import type { InputFormat } from './format.js';

export const plainText: InputFormat = {
  id: 'plain-text',
  label: 'Plain text',
  extensions: ['.txt'],
  read: readPlainText,
};

export function readPlainText(source: Source): Reading {
  const text = source.content;
  const front = frontMatterOf(text);
  const comments = mayHold(text) ? commentLines(text) : [];
  // Blank lines are no paragraphs: what declares is no prose, and a comment is none.
  const prose = front === null ? text : blanked(text, front.range);
  const declaredOut = blankedOut(prose, comments);
  const pages = pageFurniture(declaredOut, linesOf(declaredOut));
  const quotes = quoteMarks(declaredOut);
  const read = blankedOut(blankedOut(declaredOut, pages), quotes);
  const paragraphs = quotes.length === 0 ? paragraphsOf(read, pages) : apart(text, paragraphsOf(read, pages));
  let vocabulary: Vocabulary | null = null;
  const words = () => {
    vocabulary ??= new Vocabulary(read.split('\n'));
    return vocabulary;
  };
  const markers = listItems(read, paragraphs);
  const rows = tableRows(read, paragraphs);
  const drafts: Draft[] = [];
  const markup: Range[] = front === null ? [] : [front.range];
  paragraphs.forEach((paragraph, i) => {
    const marker = markers.get(i) ?? null;
    if (marker) markup.push(marker);
    const draft = draftOf(read, paragraph, marker, markup, words);
    const quoted = quotes.length > 0 && depthAt(text, paragraph[0]) > 0;
    if (!draft) return;
    const shape = rows.has(i) ? 'boilerplate' : quoted ? 'quotation' : draft.shape;
    drafts.push({ ...draft, shape });
  });
  for (const { start, end } of comments) {
    if (front === null || start >= front.range.end) markup.push({ start, end });
  }
  markup.push(...pages, ...quotes);
  if (comments.length + pages.length + quotes.length > 0) markup.sort((a, b) => a.start - b.start);
  const { declared, ignored } = front ?? { declared: NOTHING_DECLARED, ignored: false };
  const placeOf = placesIn(text);
  const directives = directivesOf(comments, placeOf);
  return { text, drafts, markup, directives, declared, ignored, placeOf, problems: [] };
}

function blankedOut(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function draftOf(
  text: string,
  paragraph: Paragraph,
  marker: Range | null,
  markup: Range[],
  words: () => Vocabulary,
): Draft | null {
  let start = paragraph[0].start;
  const { end } = paragraph[paragraph.length - 1]!;
  if (marker) start = marker.end + /^\s*/.exec(text.slice(marker.end, end))![0].length;
  const { prose, offsets, markup: marks } = plainProse(text, start, end, words);
  markup.push(...marks);
  if (prose === '') {
    // Characters that print nothing, or a marker with nothing behind it.
    if (end > start) markup.push({ start, end });
    return null;
  }
  return {
    shape: marker ? 'list-item' : 'open',
    start,
    end,
    level: null,
    prose,
    offsets,
    italic: marks.length === 2 && marks[0]!.start === start && marks[1]!.end === end,
    linked: 0,
  };
}
