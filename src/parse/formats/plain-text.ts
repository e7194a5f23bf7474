/** Plain text: the layout of its lines is all the markup there is. */
import type { Range, Source } from '../../model/index.js';
import { NOTHING_DECLARED } from '../declared.js';
import type { Draft, Reading } from '../draft.js';
import { blanked, frontMatterOf } from '../front-matter.js';
import { placesIn } from '../places.js';
import { listItems } from '../text/lists.js';
import { type Paragraph, paragraphsOf } from '../text/paragraphs.js';
import { plainProse } from '../text/prose.js';
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
  // Blank lines are no paragraphs, so that what declares is no prose.
  const paragraphs = paragraphsOf(front === null ? text : blanked(text, front.range));
  const markers = listItems(text, paragraphs);
  const drafts: Draft[] = [];
  const markup: Range[] = front === null ? [] : [front.range];
  paragraphs.forEach((paragraph, i) => {
    const marker = markers.get(i) ?? null;
    if (marker) markup.push(marker);
    const draft = draftOf(text, paragraph, marker, markup);
    if (draft) drafts.push(draft);
  });
  const { declared, ignored } = front ?? { declared: NOTHING_DECLARED, ignored: false };
  return { text, drafts, markup, declared, ignored, placeOf: placesIn(text), problems: [] };
}

function draftOf(text: string, paragraph: Paragraph, marker: Range | null, markup: Range[]): Draft | null {
  let start = paragraph[0].start;
  const { end } = paragraph[paragraph.length - 1]!;
  if (marker) start = marker.end + /^\s*/.exec(text.slice(marker.end, end))![0].length;
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
    italic: marks.length === 2 && marks[0]!.start === start && marks[1]!.end === end,
    linked: 0,
  };
}
