/** From the model's probabilities to moves: floors, what one move implies of another, and the words behind each. */
import type { AttributedSentence, Move } from '../model/index.js';
import type { Signal } from './detector.js';
import type { FeatureBuffer } from './model/buffer.js';
import type { MoveModel } from './model/model.js';
export interface Decision {
    readonly moves: Move[];
    readonly possible: Move[];
}
/** The moves of one sentence. `short`: the text is too short for the sentence to stand in an essay. */
export declare function decide(sentence: AttributedSentence, signals: readonly Signal[], features: FeatureBuffer, model: MoveModel, short: boolean): Decision;
