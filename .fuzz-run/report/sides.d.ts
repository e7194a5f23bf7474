/** The other side: points granted to it or raised for it, and what answers them. */
import type { Sentence } from '../model/index.js';
import { type Reading } from './reading.js';
export interface Point {
    /** The sentence that states it, or the first of several neighbors that present one opposing view. */
    readonly sentence: Sentence;
    /** How many sentences state it. */
    readonly length: number;
    readonly kind: 'concession' | 'opposing view';
    /** The sentence that answers it; null where none was found. */
    readonly answer: Sentence | null;
}
/**
 * A view is answered by a sentence that rebuts any part of it. A granted point is answered by a sentence that rebuts it or
 * by the claim it is set against; where that claim is in the same sentence, the sentence answers itself.
 */
export declare function otherSide({ document, body }: Reading): {
    points: readonly Point[];
    answered: number;
};
