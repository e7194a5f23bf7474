/** One break ends a line, not a paragraph; but a line that says who wrote or when stands by itself. */
import type { Piece } from '../prose.js';
import { isSignedLine } from '../roles/signed-lines.js';

/** `ends`: where the lines of the piece end, but for the last. */
export function signedApart(piece: Piece, ends: readonly number[]): readonly Piece[] {
  const { prose } = piece;
  const lines = [...ends.filter((end) => end > 0 && end < prose.length), prose.length];
  const parts: Piece[] = [];
  let from = 0;
  let start = 0;
  const close = (end: number) => {
    if (end > from) parts.push(stretch(piece, from, end));
    from = Math.min(end + 1, prose.length);
  };
  for (const end of lines) {
    if (end > start && isSignedLine(prose.slice(start, end))) {
      close(start - 1);
      from = start;
      close(end);
    }
    start = end + 1;
  }
  close(prose.length);
  return parts;
}

function stretch({ prose, starts, ends }: Piece, from: number, to: number): Piece {
  return { prose: prose.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}
