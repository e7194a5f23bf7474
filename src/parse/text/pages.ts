/** Page numbers and running heads in a text that was copied out of pages: they stand between the lines, often inside a sentence. */
import type { Range } from '../../model/index.js';
import type { Line } from './paragraphs.js';

/** "14", "– 14 –", "Page 14 of 16". */
const NUMBER = /^(?:page |p\. ?)?(?:[–—|-] ?)?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[–—|-])?$/i;
/** A running head with the number at one of its ends, as wide gaps part them. */
const HEAD_NUMBER = /(?: {3}|\t| \| )(\d{1,4})$/;
const NUMBER_HEAD = /^(\d{1,4})(?: {3}|\t| \| )/;
const GAP = / {3,}|\t+| \| /;
const LONGEST_HEAD = 80;
/** A page holds at least so many units: numbers that follow closer count something else. */
const SHORTEST_PAGE = 250;

/** The lines that are page numbers or running heads, in order. At least two numbers must count on by one, a page apart. */
export function pageFurniture(text: string, lines: readonly Line[]): Range[] {
  const numbered = new Map<number, number>();
  lines.forEach((line, i) => {
    const number = line.end - line.start <= LONGEST_HEAD ? numberOf(text.slice(line.start, line.end)) : null;
    if (number !== null) numbered.set(i, number);
  });
  const pages = countingOn(lines, [...numbered]);
  if (pages.size < 2) return [];
  const keys = keysBeside(text, lines, pages);
  const found = lines.filter((line, i) => {
    if (pages.has(i)) return true;
    if (!keys.has(keyOf(text, line))) return false;
    return pages.has(i - 1) || pages.has(i + 1) || GAP.test(text.slice(line.start, line.end));
  });
  return found.map(({ start, end }) => ({ start, end }));
}

function numberOf(line: string): number | null {
  const match = NUMBER.exec(line) ?? HEAD_NUMBER.exec(line) ?? NUMBER_HEAD.exec(line);
  return match === null ? null : Number(match[1]);
}

/** The numbered lines of which one counts on from another. */
function countingOn(
  lines: readonly Line[],
  numbered: readonly (readonly [number, number])[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let k = 1; k < numbered.length; k++) {
    const [i, number] = numbered[k]!;
    const [before, last] = numbered[k - 1]!;
    if (number !== last + 1 || lines[i]!.start - lines[before]!.end < SHORTEST_PAGE) continue;
    found.add(before).add(i);
  }
  return found;
}

/** What the running heads say, the numbers aside: lines beside numbers that stand in the text more than once. */
function keysBeside(text: string, lines: readonly Line[], pages: ReadonlySet<number>): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.end - line.start > LONGEST_HEAD) continue;
    const key = keyOf(text, line);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const beside = [...pages].flatMap((i) => [lines[i - 1], lines[i], lines[i + 1]]);
  const keys = beside.flatMap((line) => (line === undefined ? [] : [keyOf(text, line)]));
  return new Set(keys.filter((key) => key !== '' && (counts.get(key) ?? 0) >= 2));
}

/** The first part of a line, without digits. */
function keyOf(text: string, { start, end }: Line): string {
  const parts = text.slice(start, end).split(GAP);
  return (parts.find((part) => /\p{L}/u.test(part)) ?? '').replace(/\d+/g, '').trim().toLowerCase();
}
