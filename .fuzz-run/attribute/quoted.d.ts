/** Quoted speech: how much of a sentence is in quotation marks, and which sentences one quotation joins. */
import type { AnnotatedSentence, Token } from '../model/index.js';
/** The share of a sentence's words that stand in quoted speech, 0 to 1. */
export declare function quotedShare(tokens: readonly Token[]): number;
/** Whether a quotation that is open at the end of `first` goes on in `second`. */
export declare function runsOn(first: AnnotatedSentence, second: AnnotatedSentence): boolean;
/**
 * Whether a sentence without a frame gives the floor to the words it quotes: most of it is quoted, or a good part is and a
 * word of saying leads up to it ("as the mayor wrote, “…”"), and nothing outside the marks makes the words the author's.
 */
export declare function isGivenOver(tokens: readonly Token[], share: number): boolean;
