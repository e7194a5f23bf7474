/** Tables that were pasted as lines, their cells parted by tabs or wide gaps. */
import type { Paragraph } from './paragraphs.js';

const GAP = /\t+| {3,}/;
/** Cells are short, as in a table of a page. */
const LONGEST_CELL = 80;
/** "A.", "1)", "•": a gap behind it sets a heading or an item, not a cell. */
const MARKER = /^(?:\(?[\p{L}\d]{1,4}[.)]|[-*•‣▪◦·–—])$/u;

/** The paragraphs that are rows, by index; a row alone is no table. */
export function tableRows(text: string, paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const rows = paragraphs.map((paragraph) => isRow(text, paragraph));
  return new Set([...rows.keys()].filter((i) => rows[i] && (rows[i - 1] || rows[i + 1])));
}

function isRow(text: string, paragraph: Paragraph): boolean {
  if (paragraph.length > 1) return false;
  const line = text.slice(paragraph[0].start, paragraph[0].end);
  if (!GAP.test(line)) return false;
  const cells = line.split(GAP);
  return cells.every((cell) => cell.length <= LONGEST_CELL) && !MARKER.test(cells[0]!);
}
