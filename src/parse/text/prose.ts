/** The prose of a plain-text paragraph: the text itself with soft line breaks as spaces, unless some of it must go. */
import { type Range, seam, type Vocabulary } from '../../model/index.js';
import { ProseBuilder } from '../prose.js';

export interface PlainProse {
  readonly prose: string;
  readonly offsets: readonly number[] | null;
  /** Marks of emphasis, as in "_must_", and what a line break put into a word: markup. */
  readonly markup: readonly Range[];
}

/** White space other than a plain space: replaced unit for unit, so that offsets stay as they are. */
const ODD_SPACE = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
/** Between two pages. */
const BLANK_LINE = /[\n\r]\s*[\n\r]/;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
/** The line break in a word that was broken at its hyphen ("well-" at the end of a line). */
const BROKEN_WORD = /(?<=\p{L}-)[\t ]*[\n\r]\s*(?=\p{Ll})/gu;
/** "_so_" or "*so*" around words, as mail and Project Gutenberg write italics; never inside a word, as in "snake_case". */
const EMPHASIS =
  /(?<![\p{L}\p{N}_*])([_*]{1,2})(?=[\p{L}\p{N}“"‘'(])([^_*]{0,600}[^\s_*])\1(?![\p{L}\p{N}_*])/gu;

/** `words` gives the words of the whole text: a word that was divided at the end of a line is put together by them. */
export function plainProse(text: string, start: number, end: number, words: () => Vocabulary): PlainProse {
  const raw = text.slice(start, end);
  if (isPlain(raw)) return { prose: raw, offsets: null, markup: NO_MARKS };
  const marks = /[_*]/.test(raw) ? emphasisMarks(raw, start) : [];
  const breaks = /-[\t ]*[\n\r]/.test(raw) ? brokenWords(raw, start, words()) : [];
  if (marks.length + breaks.length === 0 && !INVISIBLE.test(raw) && !BLANK_LINE.test(raw)) {
    return { prose: raw.replace(ODD_SPACE, ' '), offsets: null, markup: marks };
  }
  const builder = new ProseBuilder(text);
  let at = start;
  const gaps = breaks.length === 0 ? marks : [...marks, ...breaks].sort((a, b) => a.start - b.start);
  for (const gap of gaps) {
    builder.plain(at, gap.start);
    at = gap.end;
  }
  builder.plain(at, end);
  const piece = builder.take();
  if (piece === null) return { prose: '', offsets: [start], markup: gaps };
  return { prose: piece.prose, offsets: [...piece.starts, piece.ends.at(-1)!], markup: gaps };
}

const NO_MARKS: readonly Range[] = [];

/** Whether nothing in the text needs a second look: no line ends, odd spaces, invisible characters, "*" or "_". */
function isPlain(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code < 0x20 || code === 0x2a || code === 0x5f) return false;
    // Beyond ASCII: letters, and the dashes, quotation marks and dots of print.
    if (code > 0x7e && !(code > 0xad && code < 0x1680) && !(code >= 0x2010 && code < 0x2028)) return false;
  }
  return true;
}

function emphasisMarks(raw: string, start: number): Range[] {
  const marks: Range[] = [];
  for (const { index, 0: whole, 1: mark } of raw.matchAll(EMPHASIS)) {
    const width = mark!.length;
    marks.push({ start: start + index, end: start + index + width });
    marks.push({ start: start + index + whole.length - width, end: start + index + whole.length });
  }
  return marks;
}

/** What goes between the two parts of each word: the line break, and the hyphen where the printer has put it there. */
function brokenWords(raw: string, start: number, words: Vocabulary): Range[] {
  return [...raw.matchAll(BROKEN_WORD)].map(({ index, 0: gap }) => {
    const after = index + gap.length;
    const { drop } = seam(raw.slice(Math.max(0, index - 40), index), raw.slice(after, after + 40), words);
    return { start: start + index - drop, end: start + after };
  });
}
