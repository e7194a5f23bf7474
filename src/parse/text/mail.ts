/** Lines that a mail program has marked as quoted, with ">" before each. */
import type { Range } from '../../model/index.js';
import type { Line, Paragraph } from './paragraphs.js';

/** ">", ">>" or "> >" before a text or an empty line. */
const MARKS = /^[\t ]*(?:>[\t ]?){1,9}/gm;
/** "> 50 percent": a sum, unless other lines are quoted. */
const SUM = /^[\t ]?\d/;

/** The marks, in order. A single line is no reply. */
export function quoteMarks(text: string): Range[] {
  if (!text.includes('>')) return [];
  const found: Range[] = [];
  let sums = 0;
  for (const { index, 0: marks } of text.matchAll(MARKS)) {
    found.push({ start: index + marks.search(/>/), end: index + marks.trimEnd().length });
    if (SUM.test(text.slice(index + marks.length, index + marks.length + 2))) sums++;
  }
  return found.length - sums < 2 ? [] : found;
}

/** How deep a line is quoted: 0 where it is not. */
export function depthAt(text: string, { start }: Line): number {
  const before = text.slice(
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1,
    start,
  );
  return before.split('>').length - 1;
}

/** The paragraphs, parted where lines that are quoted meet others. */
export function apart(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const parts: [Line, ...Line[]][] = [[paragraph[0]]];
    for (const line of paragraph.slice(1)) {
      const part = parts.at(-1)!;
      if (depthAt(text, line) === depthAt(text, part[0])) part.push(line);
      else parts.push([line]);
    }
    return parts;
  });
}
