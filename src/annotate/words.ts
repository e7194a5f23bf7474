/** Counts words as a word processor does: "don't" and "so-called" are one each, "clubs—that's" is two. */
import { type Token, tokenAt, WordSet } from '../model/index.js';

const JOINING = new WordSet(['-', '‐', '‑', '/', "'", '’', '.', '&', '@', '_']);

export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word) continue;
    const before = tokenAt(tokens, i - 1);
    if (before === undefined || token.spaced || !(before.word || JOINING.has(before.text))) words++;
  }
  return words;
}
