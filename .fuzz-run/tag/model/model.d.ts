/**
 * The trained model: one linear classifier per move over the same features, with a calibration that turns its score into
 * a probability and a floor from which a move counts as found. Its numbers are data (models/moves.js); `npm run train` makes them.
 */
import type { MoveKind } from '../../model/index.js';
import type { FeatureBuffer } from './buffer.js';
/** What training decided for one move besides its weights. */
export interface MoveDecision {
    readonly move: MoveKind;
    /** For sentences of a whole essay, or for those of a text too short to have one (FeatureReader.short). */
    readonly context: 'essay' | 'short';
    /** Probability = logistic(slope * score + offset) (Platt 1999), fitted on scores of essays the weights had not seen. */
    readonly slope: number;
    readonly offset: number;
    /** Probabilities from here on are found: where F1 was highest on essays the weights had not seen. */
    readonly found: number;
    /** Probabilities from here to `found` are shown as possible. */
    readonly possible: number;
}
/**
 * Weights by feature key. The table is far larger than what a processor keeps at hand, and a sentence asks for a hundred places
 * all over it: what is asked for together lies side by side.
 */
export interface WeightTable {
    /**
     * An open-addressed table of two numbers a slot, a power of two of slots: a key, and beside it the number of its row of
     * weights (upper 24 bits) and the code of the row's scale (lower 8). A key's slot = key modulo the number of slots, then
     * the next free one; key 0 marks a free slot.
     */
    readonly slots: Int32Array;
    /** Row by row, a weight per move from -127 to 127, times the row's scale. */
    readonly weights: Int8Array;
}
/** The factor that all values of a sentence with n known features are multiplied by. */
export declare function damping(n: number): number;
export declare class MoveModel {
    #private;
    readonly decisions: readonly MoveDecision[];
    /**
     * Says nothing. What is asked of the table is read once ahead, all of it in one go, so that the processor fetches it at the
     * same time; one after the other, each would be waited for (a fifth of the time of the whole decision). What was read must
     * go somewhere, or the compiler leaves the reading out.
     */
    touched: number;
    constructor(table: WeightTable, decisions: readonly MoveDecision[]);
    /** Probability of each move, in the order of `decisions`. The array is reused by the next call. */
    probabilities(features: FeatureBuffer): Float64Array;
    /**
     * Adds to each token what it gave to the log-odds of the m-th move in the sentence scored last (`features`): a feature of
     * several words counts for each in part.
     */
    explain(features: FeatureBuffer, m: number, tokens: Float64Array): void;
    /** Calls `visit` with every feature of the sentence scored last and what it added to the log-odds of the m-th move. */
    eachContribution(features: FeatureBuffer, m: number, visit: (i: number, effect: number) => void): void;
}
/** Builds the table from rows of real weights, rounding each row to 8 bits by its largest weight. */
export declare function buildTable(rows: Iterable<readonly [key: number, weights: Float64Array]>, width: number): WeightTable;
/** The smallest code whose scale is no smaller than this: scales are 2^(code / 8 - 24), codes 0 to 255. */
export declare function scaleCode(scale: number): number;
export declare function scaleOf(code: number): number;
