/** What most of the letters are like. */
import type { Piece } from './pages.js';

/** The value that most units stand for; the first of those that are even. */
export function mostOf<Value>(counts: ReadonlyMap<Value, number>): Value | null {
  let most: Value | null = null;
  for (const [value, count] of counts) if (most === null || count > counts.get(most)!) most = value;
  return most;
}

/** Size of most of the letters. */
export function commonSize(pieces: readonly Piece[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of pieces) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return mostOf(sizes) ?? 0;
}
