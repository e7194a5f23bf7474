/** Why a sentence makes a move, or does not: the model's probability against its floors, the rules that voted, the words that weighed. */
import type { AttributedEssay, Evidence, MoveKind } from '../model/index.js';
import type { MoveModel } from './model/model.js';
/** A rule that fired. */
export interface Vote {
    readonly rule: string;
    /** In log-odds before training: 0.5 weak, 1 fair, 2 strong, 3 near-decisive; negative speaks against. */
    readonly weight: number;
    /** Empty where the rule goes by what is missing. */
    readonly words: readonly Evidence[];
}
/** Words of the sentence, and what they add to the log-odds of the move; negative speaks against. */
export interface WeighedWords extends Evidence {
    readonly effect: number;
}
export interface Reason {
    readonly move: MoveKind;
    /** 0 to 1, calibrated. */
    readonly probability: number;
    /** The move counts as found from this probability on, and as possible from the other. */
    readonly found: number;
    readonly possible: number;
    /** Heaviest first. */
    readonly votes: readonly Vote[];
    /** The words that weighed most, for and against, heaviest first on each side; those for the move come first. */
    readonly words: readonly WeighedWords[];
    /** What the sentence's form, its place and the sentences beside it add to the log-odds. */
    readonly surroundings: number;
}
/** Gives the reasons for and against every move that the model knows, of the sentence with an index. */
export declare function reasonsIn(essay: AttributedEssay, model?: MoveModel): (index: number) => readonly Reason[];
