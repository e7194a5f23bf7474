/** Estimates of the height of quotations on paper, in points: good enough to know what fits on two pages. */
import type { Quote } from '../model/index.js';

/** Letters on a line: of a quotation on the full measure, in a cell of the answers, in a column; and of our own words there. */
const FULL_LINE = 96;
const CELL_LINE = 46;
const COLUMN_LINE = 54;
const SOURCE_LINE = 62;
/** Heights of a line of the essay's words and of ours. */
const QUOTED = 12.1;
const SOURCE = 11;

export const lettersOf = (runs: readonly { readonly text: string }[]): number =>
  runs.reduce((sum, { text }) => sum + text.length, 0);

const linesOf = ({ runs }: Quote, line: number): number => Math.ceil(lettersOf(runs) / line);

/** A card with the line that says where its quotation stands. */
export function cardHeight(quote: Quote): number {
  return QUOTED * linesOf(quote, FULL_LINE) + SOURCE + 8;
}

/** A row of two quotations side by side. */
export function pairHeight(quotes: readonly (Quote | null)[]): number {
  const lines = quotes.map((quote) => (quote === null ? 1 : linesOf(quote, CELL_LINE)));
  return QUOTED * Math.max(...lines) + SOURCE + 7;
}

/** A quotation in a column with `source`, our words below it. */
export function itemHeight(quote: Quote, source = ''): number {
  const below = Math.max(1, Math.ceil(source.length / SOURCE_LINE));
  return (QUOTED - 0.7) * linesOf(quote, COLUMN_LINE) + SOURCE * below + 6;
}

/** How many of the items stay if `excess` points must go: the last go first, and `least` of them always stay. */
export function staying(heights: readonly number[], excess: number, least: number): number {
  let count = heights.length;
  for (let saved = 0; saved < excess && count > least; ) saved += heights[--count]!;
  return count;
}

/** How many of the items fit if the first `shown` already do and `room` points are left. */
export function fitting(heights: readonly number[], shown: number, room: number): number {
  let count = shown;
  for (let left = room; count < heights.length && heights[count]! <= left; ) left -= heights[count++]!;
  return count;
}
