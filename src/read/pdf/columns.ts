/** The order in which the text on a page is read: lines, column by column. */
import { asidesIn } from './asides.js';
import type { Page, Piece } from './pages.js';
import { commonSize, mostOf } from './sizes.js';
import type { Tag } from './tags.js';

/** Where a column stands on its page. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** A line of print. */
export interface Line {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
  /** Typeface of most of its letters. */
  readonly font: string;
  /** What the file says that its first words are part of. */
  readonly tag: Tag | null;
  readonly column: Column;
  /** Stands beside the lines of the text, which make room for it, as pull quotes do. */
  readonly aside: boolean;
}

/** Text on one baseline with no gap in it that could lie between columns. */
interface Fragment {
  readonly pieces: Piece[];
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Widest gap between words, in letter heights: justified text has such. */
const WORD_GAP = 1.1;
/** Columns may stand closer than that: a gap of this much is between them where it comes again in row after row. */
const COLUMN_GAP = 0.5;
/** Wider fragments lie across columns. */
const WIDE = 0.6;
/** No page has more columns; what scatters words over it would have each of its gaps tried. */
const MOST_CLEARINGS = 40;
/** Share of the fragments that may lie across a gutter. */
const FEW = 0.1;
/** Rows on either side that make a gap a gutter. */
const LEAST_ROWS = 5;
/** Letters of a fragment that can belong to a column of text: numbers and bullets of lists do not. */
const LEAST_LETTERS = 10;

/** The lines of all pages in reading order. */
export function linesOf(pages: readonly Page[]): Line[] {
  const rows = pages.map(({ pieces }) => rowsOf(withInitials(pieces)));
  const gutters = rows.map((some) => guttersOf(fragmentsOf(some, COLUMN_GAP, [])));
  return pages.flatMap(({ width }, page) => {
    const own = gutters[page]!.length > 0 ? gutters[page]! : guttersLike(gutters, rows[page]!);
    const fragments = fragmentsOf(rows[page]!, WORD_GAP, own);
    return bandsOf(fragments, own)
      .flat()
      .flatMap((column) => joined(column, page, width));
  });
}

/** The gutters of another page where this one leaves them free as well: the last columns of an essay may be short. */
function guttersLike(
  others: readonly (readonly Column[])[],
  rows: readonly (readonly Piece[])[],
): readonly Column[] {
  const known = others.find((gutters) => gutters.length > 0) ?? [];
  const fragments = fragmentsOf(rows, COLUMN_GAP, known);
  const narrow = fragments.filter((fragment) => lettersOf(fragment) >= LEAST_LETTERS);
  const isFree = ({ left, right }: Column) => {
    const across = fragments.filter((one) => one.left < left && one.right > right).length;
    const before = narrow.some((one) => one.right <= left + 1);
    return before && narrow.some((one) => one.left >= right - 1) && across <= fragments.length * FEW;
  };
  return known.filter(isFree);
}

/** A letter that is many lines high begins the first of them; the others beside it begin at the margin as well. */
function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  const body = commonSize(pieces);
  const initials = pieces.filter(
    ({ size, text }) => size >= 1.9 * body && /^["“‘']?\p{Lu}$/u.test(text.trim()),
  );
  return initials.slice(0, MOST_INITIALS).reduce(withInitial, pieces);
}

/** On one page. */
const MOST_INITIALS = 20;

function withInitial(pieces: readonly Piece[], initial: Piece): readonly Piece[] {
  const near = pieces.filter(
    ({ size, left, y }) =>
      size < initial.size / 1.5 &&
      y <= initial.y + 1.3 * size &&
      y > initial.y - initial.size &&
      left >= initial.right - 2 &&
      left <= initial.right + 2 * size,
  );
  if (near.length === 0) return pieces;
  const beside = near.filter((piece) => near.every(({ y, left }) => y !== piece.y || left >= piece.left));
  const first = beside.reduce((top, piece) => (piece.y < top.y ? piece : top));
  const word = /^["“‘']*[AI]$/.test(initial.text.trim()) && first.left - initial.right > 0.2 * first.size;
  const text = initial.text.trim() + (word ? ' ' : '');
  const set = new Map(beside.map((piece) => [piece, { ...piece, left: initial.left }]));
  set.set(first, first);
  set.set(initial, { ...first, text, left: initial.left, right: first.left, tag: initial.tag ?? first.tag });
  return pieces.map((piece) => set.get(piece) ?? piece);
}

/** Cut at gaps of so many letter heights, and at gutters. */
function fragmentsOf(
  rows: readonly (readonly Piece[])[],
  widest: number,
  gutters: readonly Column[],
): Fragment[] {
  const fragments: Fragment[] = [];
  for (const row of rows) {
    let last: Fragment | null = null;
    for (const piece of row) {
      const most = widest * Math.max(piece.size, last?.size ?? 0);
      if (last !== null && piece.left - last.right <= most && !isParted(last.right, piece.left, gutters)) {
        last.pieces.push(piece);
        last.right = Math.max(last.right, piece.right);
        if (piece.size > last.size) Object.assign(last, { size: piece.size, y: piece.y });
      } else {
        last = { pieces: [piece], left: piece.left, right: piece.right, y: piece.y, size: piece.size };
        fragments.push(last);
      }
    }
  }
  return fragments;
}

/** Whether the space between two pieces takes in a whole gutter: that between the words of a headline does not. */
function isParted(from: number, to: number, gutters: readonly Column[]): boolean {
  return gutters.some(({ left, right }) => from <= left + 1 && to >= right - 1);
}

/** Rows that one piece can still belong to: those of a tall letter, and those that begin within its height. */
const ROWS_BACK = 6;

/** How far baselines of one row are apart: less than a line, though one of the letters be much larger. */
function reachOf(one: number, other: number): number {
  return 0.45 * Math.min(Math.max(one, other), 2 * Math.min(one, other));
}

/**
 * Pieces on one baseline, raised and lowered ones with them; top to bottom, left to right. Most files give their text as it is
 * read, but not all.
 */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.slice(-ROWS_BACK).findLast(({ y, size }) => piece.y - y <= reachOf(size, piece.size));
    if (row) {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    }
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.pieces.sort((a, b) => a.left - b.left));
}

/** Stretches from top to bottom that hardly a narrow fragment lies across, with rows of text on both sides. */
function guttersOf(fragments: readonly Fragment[]): Column[] {
  const width = rightOf(fragments) - leftOf(fragments);
  const narrow = fragments
    .filter((fragment) => fragment.right - fragment.left < WIDE * width)
    .filter((fragment) => lettersOf(fragment) >= LEAST_LETTERS);
  return clearingsOf(narrow)
    .slice(0, MOST_CLEARINGS)
    .map((clearing) => spaceIn(clearing, narrow))
    .filter((gutter) => gutter !== null)
    .filter((gutter) => isGutter(gutter, narrow, fragments));
}

/** Where few fragments stand, such as the author's name in the middle above two columns. */
function clearingsOf(fragments: readonly Fragment[]): Column[] {
  const few = Math.floor(fragments.length * FEW);
  const edges = fragments
    .flatMap(({ left, right }) => [
      { x: left, step: 1 },
      { x: right, step: -1 },
    ])
    .sort((a, b) => a.x - b.x || b.step - a.step);
  const clearings: Column[] = [];
  let standing = 0;
  let from: number | null = null;
  for (const { x, step } of edges) {
    const before = standing;
    standing += step;
    if (before > few && standing <= few) from = x;
    if (before > few || standing <= few || from === null) continue;
    clearings.push({ left: from, right: x });
    from = null;
  }
  return clearings;
}

/** The space in a clearing that the lines on both sides leave, but for those that lie across; null where it is none. */
function spaceIn(clearing: Column, fragments: readonly Fragment[]): Column | null {
  const middle = (clearing.left + clearing.right) / 2;
  let [left, right, size] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (const fragment of fragments) {
    if (fragment.left < clearing.left && fragment.right > clearing.right) continue;
    if ((fragment.left + fragment.right) / 2 < middle) left = Math.max(left, fragment.right);
    else if (fragment.left < right) [right, size] = [fragment.left, fragment.size];
  }
  return right - left > 0.6 * size ? { left, right } : null;
}

/** Rows stand beside each other at it, not one side below the other; among them, few lines lie across. */
function isGutter(
  { left, right }: Column,
  narrow: readonly Fragment[],
  fragments: readonly Fragment[],
): boolean {
  const before = narrow.filter((fragment) => fragment.right <= left);
  const after = narrow.filter((fragment) => fragment.left >= right);
  if (before.length < LEAST_ROWS || after.length < LEAST_ROWS) return false;
  const top = Math.max(topOf(before), topOf(after));
  const bottom = Math.min(bottomOf(before), bottomOf(after));
  const between = ({ y }: Fragment) => y >= top - 1 && y <= bottom + 1;
  const least = Math.min(before.filter(between).length, after.filter(between).length);
  const across = fragments.filter((one) => one.left < left && one.right > right && between(one)).length;
  return least >= LEAST_ROWS && across <= least;
}

const leftOf = (fragments: readonly Fragment[]) => Math.min(...fragments.map((fragment) => fragment.left));
const rightOf = (fragments: readonly Fragment[]) => Math.max(...fragments.map((fragment) => fragment.right));
const topOf = (fragments: readonly Fragment[]) => Math.min(...fragments.map(({ y }) => y));
const bottomOf = (fragments: readonly Fragment[]) => Math.max(...fragments.map(({ y }) => y));

function lettersOf({ pieces }: Fragment): number {
  return pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
}

interface ColumnOfText {
  readonly fragments: Fragment[];
  readonly gutters: { readonly left: number | null; readonly right: number | null };
}

/** What lies across a gutter cuts the page in bands, and each band is read column by column. */
function bandsOf(fragments: readonly Fragment[], gutters: readonly Column[]): ColumnOfText[][] {
  const bands: ColumnOfText[][] = [];
  let columns: ColumnOfText[] | null = null;
  let across: ColumnOfText | null = null;
  const rows = new Map<number, number>();
  for (const { y } of fragments) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? 0) + 1);
  const left = leftOf(fragments);
  const right = rightOf(fragments);
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const crosses = gutters.some(({ left, right }) => fragment.left < left && fragment.right > right);
    const before = across?.fragments.at(-1);
    const ends =
      before !== undefined && rows.get(Math.round(fragment.y)) === 1 && endsBelow(before, fragment);
    const heads =
      columns === null && rows.get(Math.round(fragment.y)) === 1 && isCentered(fragment, left + right);
    if (gutters.length === 0 || crosses || ends || heads) {
      if (across === null) {
        across = { fragments: [], gutters: { left: null, right: null } };
        bands.push([across]);
      }
      across.fragments.push(fragment);
      columns = null;
      continue;
    }
    if (columns === null) {
      columns = Array.from({ length: gutters.length + 1 }, (_, i) => ({
        fragments: [],
        gutters: { left: gutters[i - 1]?.right ?? null, right: gutters[i]?.left ?? null },
      }));
      bands.push(columns);
    }
    const middle = (fragment.left + fragment.right) / 2;
    const index = gutters.filter(({ left, right }) => middle > (left + right) / 2).length;
    columns[index]!.fragments.push(fragment);
    across = null;
  }
  return bands;
}

/** A name above the columns, in the middle of the page, whose edges are at so much together. */
const isCentered = ({ left, right }: Fragment, edges: number): boolean => Math.abs(left + right - edges) < 8;

/** The last line of a text that lies across columns may be short, and stand in the first of them. */
function endsBelow(before: Fragment, last: Fragment): boolean {
  return (
    Math.abs(last.left - before.left) < 2 &&
    Math.abs(last.size - before.size) < 0.5 &&
    last.y - before.y < 1.5 * last.size
  );
}

/** Fragments of one column on one baseline are one line, unless they are parts of two blocks. */
function joined({ fragments }: ColumnOfText, page: number, width: number): Line[] {
  if (fragments.length === 0) return [];
  const pieces = fragments.flatMap((fragment) => fragment.pieces);
  const asides = asidesIn(pieces);
  const rows = [pieces.filter((piece) => !asides.has(piece)), [...asides]].map(rowsOf);
  const drafts = rows.flatMap((some, i) =>
    some.flatMap(byBlock).map((row) => ({ ...lineOf(row, page), aside: i === 1 })),
  );
  const full = drafts.filter(({ text, aside }) => text >= LEAST_LETTERS && !aside);
  const measured = full.length > 0 ? full : drafts;
  const column = {
    left: commonLeft(measured.map(({ line }) => line.left)),
    right: Math.min(width, Math.max(...measured.map(({ line }) => line.right))),
  };
  return drafts.map(({ line, aside }) => ({ ...line, column, aside })).sort((a, b) => a.y - b.y);
}

/** A row cut where the file says that another block begins; numbers of items and the cells of a table stay on their line. */
function byBlock(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let block: number | null = null;
  for (const piece of row) {
    const { tag } = piece;
    const own = tag === null || tag.label || tag.shape === 'cell' ? null : tag.block;
    const last = parts.at(-1);
    if (last === undefined || (own !== null && block !== null && own !== block)) parts.push([piece]);
    else last.push(piece);
    if (own !== null) block = own;
  }
  return parts;
}

function lineOf(
  pieces: readonly Piece[],
  page: number,
): { line: Omit<Line, 'column' | 'aside'>; text: number } {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  let text = 0;
  for (const piece of pieces) {
    const letters = piece.text.trim().length;
    text += letters;
    sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + letters);
    fonts.set(piece.font, (fonts.get(piece.font) ?? 0) + letters);
  }
  const size = mostOf(sizes)!;
  const line = {
    page,
    pieces,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: pieces.find((piece) => piece.size === size)!.y,
    size,
    font: mostOf(fonts)!,
    tag: pieces.find(({ tag }) => tag !== null && !tag.label)?.tag ?? pieces[0]!.tag,
  };
  return { line, text };
}

/** The leftmost margin that a good part of the lines keep to. */
function commonLeft(lefts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count * 5 >= lefts.length).map(([left]) => left);
  return common.length > 0 ? Math.min(...common) : Math.min(...lefts);
}
