/** Tables of figures, which no line is drawn round in a PDF: rows of short cells, below one another. */
import { hasBullet } from './bullets.js';
import type { Line } from './columns.js';
import type { Piece } from './pages.js';

/** Between cells, in letter heights: wider than any gap between words. */
const CELL_GAP = 1.5;
/** Letters of a cell. */
const LONGEST_CELL = 45;
/** How far the edges of cells in one column of a table are apart, in points. */
const LOOSE = 3;
const FEWEST_ROWS = 2;

interface Cell {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** The lines that are rows of tables: two or more that follow each other, with cells below cells. */
export function tableRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  let run: Line[] = [];
  let above: readonly Cell[] = [];
  for (const line of [...lines, null]) {
    const cells = line === null || line.aside ? [] : rowOf(line);
    const before = run.at(-1);
    const goesOn = before !== undefined && line?.page === before.page && isBelow(cells, above);
    if (!goesOn) {
      if (run.length >= FEWEST_ROWS) for (const row of run) rows.add(row);
      run = [];
    }
    if (line !== null && cells.length > 0) run.push(line);
    above = cells;
  }
  return rows;
}

/** The cells of a line; none where it is no row of a table. */
function rowOf(line: Line): Cell[] {
  const { pieces, size } = line;
  if (isJustified(line)) return [];
  const cells: Cell[] = [];
  let stretch: Piece[] = [];
  const close = () => {
    const text = stretch
      .map((piece) => piece.text)
      .join('')
      .trim();
    if (text !== '') cells.push({ left: stretch[0]!.left, right: stretch.at(-1)!.right, text });
    stretch = [];
  };
  for (const piece of pieces) {
    const last = stretch.at(-1);
    if (last !== undefined && piece.left - last.right > CELL_GAP * size) close();
    stretch.push(piece);
  }
  close();
  const told = cells.length >= 2 && cells.every(({ text }) => text.length <= LONGEST_CELL);
  // A bullet and its item, a speaker and what he says.
  return told && !hasBullet(`${cells[0]!.text} `) && !cells[0]!.text.endsWith(':') ? cells : [];
}

/** Words that fill a narrow column, as far apart from each other all along the line. */
function isJustified({ pieces, left, right, column, size }: Line): boolean {
  if (left > column.left + 2 * size || right < column.right - 0.5 * size) return false;
  const gaps = pieces.slice(1).map((piece, i) => piece.left - pieces[i]!.right);
  const wide = gaps.filter((gap) => gap > 0.1 * size);
  return wide.length > 0 && Math.max(...wide) < 1.1 * Math.min(...wide);
}

/** Whether cells, those in the margin aside, keep an edge of those above. */
function isBelow(cells: readonly Cell[], above: readonly Cell[]): boolean {
  return cells
    .slice(1)
    .some(({ left, right }) =>
      above
        .slice(1)
        .some(
          (one) =>
            Math.abs(one.left - left) < LOOSE ||
            Math.abs(one.right - right) < LOOSE ||
            isCentered(one, left, right),
        ),
    );
}

function isCentered(cell: Cell, left: number, right: number): boolean {
  return Math.abs(cell.left + cell.right - left - right) < 2 * LOOSE;
}
