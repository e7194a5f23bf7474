import { type MoveDecision } from '../tag/model/model.js';
import { type Example } from './dataset.js';
import { type AgreementScore } from './public-scores.js';
import { type Scores } from './scores.js';
import { type Tally } from './tally.js';
import type { TrainingData } from './training-data.js';
interface Validation {
    readonly decisions: MoveDecision[];
    readonly tallies: Tally[];
    /** Agreement with the sets that people labelled, by the id of the set. */
    readonly people: Readonly<Record<string, AgreementScore>>;
}
/** Trains on all folds but one and judges the one, in turn; floors for a fold come from the other folds' scores alone. */
export declare function crossValidate({ essays, sets }: TrainingData, examples: readonly Example[]): Validation;
/** What training makes: the text of models/moves.js, the cross-validated scores, and how many features have weights. */
export interface TrainedMoves {
    readonly file: string;
    readonly scores: Scores;
    readonly features: number;
    /** Of the weights. */
    readonly digest: string;
}
export declare function trainMoves(data: TrainingData): TrainedMoves;
export {};
