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
const PAGE_NUMBER =
  /^(?:[-–—|·\s]*(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|·\s]*)$/i;
/** Headers and footers that browsers print: "5/6/24, 9:12 AM Title", an address and "1/3". */
const BROWSER = /^(?:\d{1,4}[/.]\d{1,2}[/.]\d{2,4},\s\d{1,2}:\d{2}|(?:https?|file):\/\/\S+)/i;

/** `body`: size of the letters of running text. */
export function withoutFurniture(lines: readonly Line[], body: number): Sorted {
  const edges = edgesOf(lines);
  const repeated = repeatedOn(edges);
  const taken = new Set<Line>();
  const heads = new Map<string, string>();
  const numbers: string[] = [];
  for (const line of edges) {
    const { text } = textOfLine(line);
    const words = text.trim();
    if (PAGE_NUMBER.test(words) && line.size <= 1.3 * body) {
      numbers.push(words);
    } else if (repeated.has(shapeOf(words)) || BROWSER.test(words)) {
      const shape = shapeOf(words);
      if (!heads.has(shape)) heads.set(shape, words);
    } else {
      continue;
    }
    taken.add(line);
  }
  const furniture = [...heads.values(), ...(numbers.length > 0 ? [numbers.join(' ')] : [])];
  return { lines: lines.filter((line) => !taken.has(line)), furniture };
}

/** First and last rows of each page. */
function edgesOf(lines: readonly Line[]): Line[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return [...pages.values()].flatMap((page) => {
    const rows = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
    const edge = new Set([...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)]);
    return page.filter((line) => edge.has(Math.round(line.y)));
  });
}

/** Numbers aside, what stands at about the same height of two pages or more. */
function repeatedOn(edges: readonly Line[]): Set<string> {
  const seen = new Map<string, Line[]>();
  for (const line of edges) {
    const shape = shapeOf(textOfLine(line).text);
    if (shape.length > LONGEST || !/\p{L}/u.test(shape)) continue;
    const same = seen.get(shape);
    if (same) same.push(line);
    else seen.set(shape, [line]);
  }
  const repeats = [...seen].filter(([, same]) =>
    same.some((line) =>
      same.some((other) => other.page !== line.page && Math.abs(other.y - line.y) < line.size),
    ),
  );
  return new Set(repeats.map(([shape]) => shape));
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
