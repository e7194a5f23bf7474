/** Counts words as a word processor does: "don't" and "so-called" are one each, "clubs—that's" is two. */
import type { Token } from '../model/index.js';
export declare function countWords(tokens: readonly Token[]): number;
