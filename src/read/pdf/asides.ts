/** Pull quotes: lines of larger letters in a column, beside lines of the text that make room for them. */
import type { Piece } from './pages.js';
import { commonSize } from './sizes.js';

/** Against the letters of the text. */
const LARGER = 1.2;
/** Between an aside and the text beside it, in letter heights of the text. */
const APART = 0.5;
/** From baseline to baseline of an aside, in its own letter heights. */
const LEADING = 2;
const FEWEST_LINES = 2;
const FEWEST_WORDS = 4;
/** Of the text beside a line of it. */
const LEAST_LETTERS = 15;
/** Pieces of larger letters in a column; with more of them, its text is in letters of many sizes. */
const MOST_LARGE = 300;

/** The pieces of a column that stand in asides. */
export function asidesIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const body = commonSize(pieces);
  const large = pieces.filter(({ size }) => size > LARGER * body);
  if (large.length === 0 || large.length > MOST_LARGE) return new Set();
  const text = pieces.filter(({ size, text }) => size < 1.1 * body && text.trim().length > 2);
  const top = Math.min(...text.map(({ y }) => y));
  return new Set(
    stacksOf(large)
      .filter((stack) => stack[0]!.y >= top && isAside(stack, text, body))
      .flat(),
  );
}

/** Pieces of one size below and beside one another. */
function stacksOf(pieces: readonly Piece[]): Piece[][] {
  const stacks: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const stack = stacks.find((some) => {
      const last = some.at(-1)!;
      const near = piece.y - last.y < LEADING * piece.size && Math.abs(piece.size - last.size) < 0.5;
      return (
        near && some.some((one) => one.left < piece.right + piece.size && one.right > piece.left - piece.size)
      );
    });
    if (stack) stack.push(piece);
    else stacks.push([piece]);
  }
  return stacks;
}

function isAside(stack: readonly Piece[], text: readonly Piece[], body: number): boolean {
  const lines = [...new Set(stack.map(({ y }) => Math.round(y)))];
  const words = stack
    .map((piece) => piece.text.trim())
    .join(' ')
    .split(/\s+/).length;
  if (lines.length < FEWEST_LINES || words < FEWEST_WORDS) return false;
  const left = Math.min(...stack.map((piece) => piece.left)) - APART * body;
  const right = Math.max(...stack.map((piece) => piece.right)) + APART * body;
  const beside = text.filter((other) => other.right < left || other.left > right);
  const accompanied = lines.filter((y) => {
    const row = beside.filter((other) => Math.abs(other.y - y) < 0.8 * stack[0]!.size);
    return row.reduce((sum, other) => sum + other.text.trim().length, 0) >= LEAST_LETTERS;
  });
  return accompanied.length * 2 > lines.length;
}
