/** What speaks for each move of a sentence, and the floors it is held against. */
import type { MoveKind } from '../model/index.js';
import type { Signal } from './detector.js';
import type { MoveModel } from './model/model.js';
/** A move found where `confidence` reaches `found`, and possible where it reaches `possible` (all from 0 to 1). */
export interface Judged {
    readonly move: MoveKind;
    /** Index of the model's decision whose weights explain it. */
    readonly m: number;
    readonly confidence: number;
    readonly found: number;
    readonly possible: number;
}
/** Every move of a sentence. `short`: the text is too short for the sentence to stand in an essay. */
export declare function judge(signals: readonly Signal[], probabilities: Float64Array, model: MoveModel, short: boolean): Judged[];
