/** Finds quoted words in a block: double, single and British marks, curly, straight and typed (``so''). */
import type { ProseToken } from './wink.js';
/** A quotation as tokens of a block, from (inclusive) to (exclusive), marks included. */
export interface QuotedTokens {
    readonly from: number;
    readonly to: number;
    /** Quoted speech, as against a scare quote, title or nickname (lexicon 4.2: five words or a finite verb). */
    readonly speech: boolean;
}
/** All quotations of a block, in order and not nested: the outermost marks count. */
export declare function findQuotations(tokens: readonly ProseToken[]): QuotedTokens[];
