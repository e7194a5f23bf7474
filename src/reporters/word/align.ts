/**
 * Finds the words of an analysis in a Word document. Both were read from the same file, so blocks and paragraphs agree in their letters
 * and in their order. Those that agree completely are paired first, and the others are then found between them.
 */
import type { AnalysisDocument, Range } from '../../model/index.js';
import type { WordParagraph } from './body.js';
import { type Letters, lettersOf } from './letters.js';

/** Units of a paragraph's words, half-open. */
export interface WordRange extends Range {
  readonly paragraph: WordParagraph;
}

export type Locate = (range: Range) => WordRange | null;

/** How readers of Word files write what leads to a note: "[1]". */
const NOTE_MARK = /\[\d+\]/g;
/** Fewer letters than these are found by chance. */
const SAFE = 12;

export function aligned(document: AnalysisDocument, paragraphs: readonly WordParagraph[]): Locate {
  const { text, blocks } = document;
  const hidden = [...document.markup, ...noteMarks(text)].sort((a, b) => a.start - b.start);
  const rows = blocks.map((block) => readable(text, block, hidden));
  const pairs = paired(rows, paragraphs);

  return (range) => {
    const block = blocks.findIndex((one) => one.start <= range.start && range.end <= one.end);
    const wanted = readable(text, range, hidden);
    if (block < 0 || wanted.row === '') return null;
    const paragraph = pairs[block];
    if (paragraph) {
      const from = rows[block]!.at.findIndex((at) => at >= wanted.at[0]!);
      return wordRange(document, range, paragraph, from, wanted.row.length);
    }
    // Paired neighbors say between which paragraphs the words must be; else they may be anywhere, if they are long enough.
    const before = paragraphs.indexOf(
      pairs.slice(0, block).findLast((one) => one !== null) ?? paragraphs[0]!,
    );
    const next = pairs.slice(block + 1).find((one) => one !== null);
    const after = next ? paragraphs.indexOf(next) : paragraphs.length - 1;
    const near = paragraphs.slice(Math.max(0, before), after + 1);
    const far = wanted.row.length < SAFE ? [] : paragraphs;
    for (const one of [...near, ...far]) {
      const from = one.row.indexOf(wanted.row);
      if (from >= 0) return wordRange(document, range, one, from, wanted.row.length);
    }
    return null;
  };
}

/** For each block the paragraph with the same letters, so that both orders are kept. */
function paired(rows: readonly Letters[], paragraphs: readonly WordParagraph[]): (WordParagraph | null)[] {
  const places = new Map<string, number[]>();
  paragraphs.forEach(({ row }, index) => {
    const known = places.get(row);
    if (known) known.push(index);
    else places.set(row, [index]);
  });
  // Rows that are there once on both sides cannot be mistaken: the longest chain of them in order comes first.
  const seen = new Map<string, number>();
  for (const { row } of rows) seen.set(row, (seen.get(row) ?? 0) + 1);
  const sure = rows.flatMap(({ row }, block) => {
    const at = places.get(row);
    return row !== '' && at?.length === 1 && seen.get(row) === 1 ? [{ block, index: at[0]! }] : [];
  });
  const result: (number | null)[] = rows.map(() => null);
  for (const { block, index } of longestChain(sure)) result[block] = index;
  // Then the others, between those.
  let from = 0;
  rows.forEach(({ row }, block) => {
    if (result[block] !== null) from = result[block]! + 1;
    else if (row !== '') {
      const until = result.slice(block).find((index) => index !== null) ?? paragraphs.length;
      const index = places.get(row)?.find((one) => one >= from && one < until);
      if (index !== undefined) {
        result[block] = index;
        from = index + 1;
      }
    }
  });
  return result.map((index) => (index === null ? null : paragraphs[index]!));
}

interface Pair {
  readonly block: number;
  readonly index: number;
}

/** The longest run of pairs, in order of `block`, whose `index` rises. Patience sorting. */
function longestChain(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(({ index }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]!.index < index) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const chain: Pair[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]!) chain.unshift(pairs[i]!);
  return chain;
}

/** Letters of a range of the text, without what is hidden in it. `hidden` is sorted. */
function readable(text: string, { start, end }: Range, hidden: readonly Range[]): Letters {
  let row = '';
  const at: number[] = [];
  const take = (from: number, to: number): void => {
    if (from >= to) return;
    const letters = lettersOf(text, from, to);
    row += letters.row;
    at.push(...letters.at);
  };
  let from = start;
  for (const one of hidden) {
    if (one.end <= from) continue;
    if (one.start >= end) break;
    take(from, Math.min(one.start, end));
    from = Math.max(from, one.end);
  }
  take(from, end);
  return { row, at };
}

function noteMarks(text: string): Range[] {
  return [...text.matchAll(NOTE_MARK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const ALNUM = /[\p{L}\p{N}]/u;

/** From letters to words: signs that the range of the text has at its ends, such as a full stop, are taken in. */
function wordRange(
  { text }: AnalysisDocument,
  range: Range,
  paragraph: WordParagraph,
  from: number,
  count: number,
): WordRange | null {
  const { at, words } = paragraph;
  if (from < 0 || from + count > at.length) return null;
  let start = at[from]!;
  const last = at[from + count - 1]!;
  let end = last + String.fromCodePoint(words.codePointAt(last)!).length;
  const sign = (character: string): boolean => character.trim() !== '' && !ALNUM.test(character);
  if (sign(text.charAt(range.end - 1))) while (end < words.length && sign(words.charAt(end))) end++;
  if (sign(text.charAt(range.start))) while (start > 0 && sign(words.charAt(start - 1))) start--;
  return { paragraph, start, end };
}
