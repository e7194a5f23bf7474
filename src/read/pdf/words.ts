/** From pieces of print to the text of a line: spaces between pieces, marks of notes. */
import type { Line } from './columns.js';
import type { Piece } from './pages.js';

/** The words of a line, and where marks of notes stand in it: `[from, to)` into the text. */
export interface LineText {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

/** Wider gaps between pieces are spaces, in letter heights. */
const SPACE = 0.15;

export function textOfLine({ pieces, size, y }: Line): LineText {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  const marks: [number, number][] = [];
  for (const piece of pieces) {
    if (piece.tag?.label && pieces.length > 1) continue;
    const apart = piece.left - right > SPACE * size && right > Number.NEGATIVE_INFINITY;
    if (apart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    const from = text.length;
    text += piece.text;
    right = piece.right;
    if (!isMark(piece, size, y)) continue;
    if (from > 0) marks.push([from, text.length]);
    else text += ' ';
  }
  return { text: text.trimEnd(), marks };
}

/** Whether a line begins with a raised mark, as notes do. */
export function isRaisedMark({ pieces, size, y }: Line): boolean {
  return pieces.length > 1 && isMark(pieces[0]!, size, y);
}

/** A number or a sign, small and above the line. */
function isMark(piece: Piece, size: number, y: number): boolean {
  const raised = piece.size < 0.8 * size && piece.y < y - 0.15 * size;
  return raised && /^\s*(?:\d{1,3}|[*†‡§]{1,2})\s*$/.test(piece.text);
}
