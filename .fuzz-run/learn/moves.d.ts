import type { MoveDecision } from '../tag/model/model.js';
import { type WeightTable } from '../tag/model/model.js';
import { type Example } from './dataset.js';
import { type ScoredMove } from './tally.js';
/** What decides the training; printed into the model file. */
export interface TrainingSettings {
    /** Cost of an error per example (C of the regression). */
    readonly cost: number;
    readonly epochs: number;
    /** A feature must be seen in this many sentences. */
    readonly leastSeen: number;
    /** Weights that are smaller for every move are dropped from the file. */
    readonly leastWeight: number;
    /** Parts of the essays for cross-validation. */
    readonly folds: number;
}
export declare const SETTINGS: TrainingSettings;
/** One thing the model decides, and the sets it learns it from. */
interface Output {
    readonly move: ScoredMove;
    readonly context: MoveDecision['context'];
    readonly sets: readonly string[];
}
/**
 * Every move of an essay's sentence from op-eds (concession and rebuttal from texts of other kinds too); and whether a sentence
 * on its own claims a cause, which people labelled in news.
 */
export declare const OUTPUTS: readonly Output[];
/** Weights of one training: by feature key, one per output. */
export interface TrainedWeights {
    readonly table: WeightTable;
    readonly kept: number;
}
/** Fits all moves to the examples (those with labels). */
export declare function fitMoves(examples: readonly Example[], settings: TrainingSettings): TrainedWeights;
/** Log-odds of each example for each move by weights that have not seen it. */
export declare function rawScores(weights: TrainedWeights, examples: readonly Example[]): Float64Array[];
/**
 * Calibration (Platt 1999) and floors from scores that the weights had not seen: on op-eds, or on the set that alone
 * teaches the output.
 */
export declare function decisionsFrom(examples: readonly Example[], scores: readonly Float64Array[]): MoveDecision[];
export {};
