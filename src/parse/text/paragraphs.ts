/** The paragraphs of a plain text, told from its lines: set apart by blank lines, one a line, or wrapped at a width. */
import type { Range } from '../../model/index.js';

/** A line without its line end and the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Blanks before `start`. */
  readonly indent: number;
  /** A blank line (or the edge of the text) stands before it. */
  readonly apart: boolean;
}

/** Consecutive lines that read on as one paragraph. */
export type Paragraph = readonly [Line, ...Line[]];

/** `breaks`: what was taken out of the text between two of its pages, in order; a sentence that it broke in two reads on. */
export function paragraphsOf(text: string, breaks: readonly Range[] = []): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const paragraphs: [Line, ...Line[]][] = [];
  /** The first break that does not stand before the line at hand. */
  let next = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const paragraph = paragraphs.at(-1);
    const first = next;
    while (next < breaks.length && breaks[next]!.start < line.start) next++;
    const joined =
      before !== undefined &&
      (line.apart
        ? next > first && isBroken(text, before, line)
        : paragraph !== undefined && readsOn(text, paragraph[0], before, line, width));
    if (joined && paragraph) paragraph.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

/** Whether what stands between two lines is in the middle of a sentence. */
function isBroken(text: string, before: Line, line: Line): boolean {
  return (
    !ENDS_SENTENCE.test(text.slice(before.start, before.end)) &&
    /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
  );
}

/** All lines that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const returns = text.includes('\r');
  let apart = true;
  let at = 0;
  while (at < text.length) {
    const next = lineEnd(text, at, returns);
    const raw = text.slice(at, next);
    const body = raw.trim();
    if (body !== '') {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ start: at + indent, end: at + indent + body.length, indent, apart });
    }
    apart = body === '';
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  return lines;
}

/** `returns`: whether the text holds carriage returns, which may end lines too. */
function lineEnd(text: string, from: number, returns: boolean): number {
  if (!returns) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  }
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

const STARTS_ITEM = /^(?:[-*•‣▪◦·–—]|\(?\d{1,3}[.)]|\(?[a-z]\)|\[\d{1,3}\])\s/;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]*_]*$/;

/**
 * The width at which the text was wrapped by hand or by a mail program; null where its lines are whole paragraphs. Wrapped
 * lines are full: the next word would not have fitted; and most of them end in the middle of a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let pairs = 0;
  let stops = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.apart) continue;
    const line = text.slice(lines[i]!.start, lines[i]!.end);
    // A line of one long word (an address) says nothing of the width.
    if (line.includes(' ')) width = Math.max(width, reach(lines[i]!));
    if (ENDS_SENTENCE.test(line)) stops++;
    pairs++;
  }
  if (width < 30 || width > 130 || stops * 2 > pairs) return null;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!lines[i + 1]!.apart && isFull(text, lines[i]!, lines[i + 1]!, width)) full++;
  }
  return full * 10 >= pairs * 6 ? width : null;
}

/** Column at which the line ends. */
function reach(line: Line): number {
  return line.indent + line.end - line.start;
}

/** Whether the first word of the next line would not have fitted on this one; one eighth of the width is left for ragged hands. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0].length ?? 0;
  return reach(line) + 1 + word > width - width / 8;
}

/** "By Jane Doe", "By Daniel R. Roe and Ann Poe": all of a line. */
const BYLINE = /^B[yY](?:\s+(?:\p{Lu}[\p{L}'’.-]*,?|and|&|de|van|von|der))+$/u;

/** Whether the line says who wrote, right below a title: two lines say nothing of a width, and a name is no end of a sentence. */
function signs(text: string, { start, end }: Line): boolean {
  const line = text.slice(start, Math.min(end, start + 80));
  return end - start < 80 && BYLINE.test(line);
}

/** Whether `next`, right below `line`, belongs to the paragraph that began with `first`. */
function readsOn(text: string, first: Line, line: Line, next: Line, width: number | null): boolean {
  if (startsItem(text, next) || signs(text, next)) return false;
  // A word broken at its hyphen.
  if (
    /\p{L}-$/u.test(text.slice(line.end - 3, line.end)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  )
    return true;
  // A paragraph may be marked by its indented first line alone; the lines of a list item hang below its first.
  const indented = next.indent > line.indent + 1 && !startsItem(text, first);
  if (width !== null) return !indented && isFull(text, line, next, width);
  // Lines of unequal length: only one that breaks off in the middle of a sentence is certain to read on.
  const startsLower = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  return startsLower && line.end - line.start >= 40 && !ENDS_SENTENCE.test(text.slice(line.start, line.end));
}

function startsItem(text: string, line: Line): boolean {
  return STARTS_ITEM.test(text.slice(line.start, line.start + 6));
}
