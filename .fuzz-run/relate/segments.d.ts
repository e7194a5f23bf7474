/** Stretches of a sentence between its marks of punctuation. */
import type { Token } from '../model/index.js';
/** A stretch of a sentence between marks of punctuation: tokens from (inclusive) to (exclusive), a leading "and" left out. */
export interface Segment {
    readonly from: number;
    readonly to: number;
}
export declare const isDivider: (token: Token) => boolean;
/** The segments of a sentence, in order. */
export declare function segmentsOf(tokens: readonly Token[]): Segment[];
