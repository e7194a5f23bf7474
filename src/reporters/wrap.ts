/** Wraps words to lines of a given width, with a line of marks under some of them. */
import stringWidth from 'string-width';
import type { Excerpt } from './quote.js';

/** Columns the text takes on a terminal. */
export function widthOf(text: string): number {
  return /^[\u0020-\u007e]*$/.test(text) ? text.length : stringWidth(text);
}

export function wrap(text: string, width: number): string[] {
  return linesOf(text, width).map(({ start, end }) => text.slice(start, end));
}

/** A line of an excerpt, and the marks that belong under it ("" where none of its words are meant). */
export interface MarkedLine {
  readonly words: string;
  readonly marks: string;
  /** Units of `words` that are meant. */
  readonly from: number;
  readonly to: number;
}

/** The excerpt in lines, with "^~~~" under exactly the words inside. Of the words around, a line on each side is kept. */
export function markedLines({ before, inside, after }: Excerpt, width: number): MarkedLine[] {
  const text = before + inside + after;
  const first = before.length;
  const last = first + inside.length;
  let begun = false;
  const lines = linesOf(text, width).map(({ start, end }): MarkedLine => {
    const from = Math.max(first, start);
    const to = Math.min(last, end);
    const words = text.slice(start, end);
    if (from >= to) return { words, marks: '', from: 0, to: 0 };
    const columns = Math.max(1, widthOf(text.slice(from, to)));
    const marks =
      ' '.repeat(widthOf(text.slice(start, from))) + (begun ? '~' : '^') + '~'.repeat(columns - 1);
    begun = true;
    return { words, marks, from: from - start, to: to - start };
  });
  const top = lines.findIndex(({ marks }) => marks !== '');
  const bottom = lines.findLastIndex(({ marks }) => marks !== '');
  if (top < 0) return lines;
  return [
    ...(top > 1 ? [ELLIPSIS] : []),
    ...lines.slice(Math.max(0, top - 1), bottom + 2),
    ...(bottom + 2 < lines.length ? [ELLIPSIS] : []),
  ];
}

const ELLIPSIS: MarkedLine = { words: '…', marks: '', from: 0, to: 0 };

/** Ranges of the lines that the text falls into; the space at which it is broken belongs to none. */
function linesOf(text: string, width: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const gap = end > start ? index - end : 0;
    const columns = widthOf(word);
    if (end > start && used + gap + columns > width) {
      lines.push({ start, end });
      start = index;
      used = 0;
    } else if (end === start) start = index;
    else used += gap;
    end = index;
    // A word that no line holds is broken where it fills one.
    for (const character of columns > width ? word : [word]) {
      const wide = columns > width ? widthOf(character) : columns;
      if (end > start && used + wide > width) {
        lines.push({ start, end });
        start = end;
        used = 0;
      }
      used += wide;
      end += character.length;
    }
  }
  if (end > start) lines.push({ start, end });
  return lines;
}
