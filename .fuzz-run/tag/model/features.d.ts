/**
 * What the model reads of a sentence: its words and pairs of words, their classes and cues, the rules that fired, marks and
 * layout, and the sentences beside it. A feature is a number made from its kind and its words; see FeatureBuffer.
 */
import { type AttributedEssay } from '../../model/index.js';
import type { Signal } from '../detector.js';
import { FeatureBuffer } from './buffer.js';
/** Weight of the sum of votes for a move against single features: the rules know the rare moves better than their words do. */
export declare const VOTES = 3;
/** Reads the sentences of one essay. Buffers are kept from sentence to sentence, so that reading allocates nothing. */
export declare class FeatureReader {
    #private;
    /** `signals` are the votes on each sentence, by its index. */
    constructor(essay: AttributedEssay, signals: readonly (readonly Signal[])[]);
    /** Whether the text has too few sentences for one to stand in an essay's context. */
    get short(): boolean;
    /** The features of the i-th sentence. The buffer is filled anew by the next call. A heading has no neighbors. */
    read(i: number): FeatureBuffer;
}
