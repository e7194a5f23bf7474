/**
 * Repairs wink's sentence breaks. Known faults (measured, see docs): it splits after a closing quotation mark before
 * "she said", inside "D-N.Y.", before the number of "Fig. 2"; it does not split after "…" nor after a closing mark.
 */
import type { ProseToken } from './wink.js';
/** The first token of each sentence, repaired. A sentence always holds a word, where the block holds one. */
export declare function sentenceStarts(tokens: readonly ProseToken[], winkStarts: readonly number[]): number[];
