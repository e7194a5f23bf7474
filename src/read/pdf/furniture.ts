/** What stands at the edges of pages and is no part of the essay: running heads, page numbers, addresses of printed web pages. */
import type { Line } from './columns.js';
import { textOfLine } from './words.js';

export interface Sorted {
  /** Lines of the essay, in reading order. */
  readonly lines: readonly Line[];
  /** What was taken out: each running head once, and all page numbers on one line. */
  readonly furniture: readonly string[];
}

/** Rows at the top and at the bottom of a page that may be furniture. */
const EDGE_ROWS = 3;
const LONGEST = 160;
/** In letter heights of running text. */
const LARGEST = 1.2;
/** From baseline to baseline, in letter heights of running text: more than a blank line. */
const APART = 2;
const PAGE_NUMBER =
  /^(?:[-–—|·\s]*(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|·\s]*)$/i;
/** Headers and footers that browsers print: "5/6/24, 9:12 AM Title", an address and "1/3". */
const BROWSER = /^(?:\d{1,4}[/.]\d{1,2}[/.]\d{2,4},\s\d{1,2}:\d{2}|(?:https?|file):\/\/\S+)/i;

/** `body`: size of the letters of running text. */
export function withoutFurniture(lines: readonly Line[], body: number): Sorted {
  const edges = edgesOf(lines, body);
  const repeated = repeatedOn(edges);
  const taken = new Set<Line>();
  const heads = new Map<string, string>();
  const numbers: string[] = [];
  for (const { lines: row, words } of edges) {
    // A headline may be repeated above the following pages, in smaller letters.
    if (row.some((line) => line.size > LARGEST * body)) continue;
    if (PAGE_NUMBER.test(words)) {
      numbers.push(words);
    } else if (repeated.has(shapeOf(words)) || BROWSER.test(words)) {
      const shape = shapeOf(words);
      if (!heads.has(shape)) heads.set(shape, words);
    } else {
      continue;
    }
    for (const line of row) taken.add(line);
  }
  const furniture = [...heads.values(), ...(numbers.length > 0 ? [numbers.join(' ')] : [])];
  return { lines: lines.filter((line) => !taken.has(line)), furniture };
}

/** A row that may be furniture: on some pages it stands above columns, and is cut in two by them. */
interface Edge {
  readonly lines: readonly Line[];
  readonly words: string;
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** Blank space sets it apart from the text. */
  readonly apart: boolean;
}

/** The outermost rows of each page, and those that blank space sets apart from the text. */
function edgesOf(lines: readonly Line[], body: number): Edge[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()].flatMap((page) => {
    const rows = rowsOf(page);
    const heights = [...rows.keys()].sort((a, b) => a - b);
    const apart = new Set([...outside(heights, body), ...outside(heights.toReversed(), body)]);
    const outermost = new Set([heights[0], heights.at(-1)]);
    return [...rows].flatMap(([height, row]) => {
      if (apart.has(height)) return [edgeOf(row, true)];
      // Close to the text, the row may be the first line of one column and of the other.
      return outermost.has(height) ? row.map((line) => edgeOf([line], false)) : [];
    });
  });
}

/** The lines of a page by their heights, to a point. */
function rowsOf(page: readonly Line[]): Map<number, Line[]> {
  const rows = new Map<number, Line[]>();
  for (const line of page) {
    const height = Math.round(line.y);
    const row = rows.get(height);
    if (row) row.push(line);
    else rows.set(height, [line]);
  }
  return rows;
}

function edgeOf(lines: readonly Line[], apart: boolean): Edge {
  const { page, y, size } = lines[0]!;
  const words = lines.map((line) => textOfLine(line).text.trim()).join(' ');
  return { lines, words, page, y, size, apart };
}

/** From one edge of the page: the rows before the first wide gap, where it comes soon. */
function outside(rows: readonly number[], body: number): readonly number[] {
  const gap = rows.findIndex((row, i) => i + 1 < rows.length && Math.abs(rows[i + 1]! - row) > APART * body);
  return gap === -1 || gap >= EDGE_ROWS ? [] : rows.slice(0, gap + 1);
}

/** Numbers aside, what stands at about the same height of two pages or more; close to the text, of three and of half of all. */
function repeatedOn(edges: readonly Edge[]): Set<string> {
  const pages = new Set(edges.map(({ page }) => page)).size;
  const seen = new Map<string, Edge[]>();
  for (const edge of edges) {
    const shape = shapeOf(edge.words);
    if (shape.length > LONGEST || !/\p{L}/u.test(shape)) continue;
    const same = seen.get(shape);
    if (same) same.push(edge);
    else seen.set(shape, [edge]);
  }
  const repeats = [...seen].filter(([, same]) =>
    same.some(({ y, size, apart }) => {
      const level = same.filter((other) => Math.abs(other.y - y) < size);
      const times = new Set(level.map(({ page }) => page)).size;
      return apart ? times >= 2 : times >= 3 && times * 2 >= pages;
    }),
  );
  return new Set(repeats.map(([shape]) => shape));
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
