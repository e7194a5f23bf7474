/** The body sentences of an essay in order, prepared once for all linkers, figures and the thesis. */
import { type MoveKind, type Token, type WeighedEssay, type WeighedSentence } from '../model/index.js';
import { type Segment } from './segments.js';
/** A sentence of body text with what is compared in it. */
export interface Unit {
    readonly sentence: WeighedSentence;
    /** 0-based place among the body sentences that hold a word. */
    readonly place: number;
    /** 0-based number of its paragraph among the body blocks. */
    readonly paragraph: number;
    /** Its words, without punctuation. */
    readonly words: readonly Token[];
    /** Where the sentence proper begins in `words`: after And, But, So, Yet, Or, For, or an address ("Mr. Speaker,"). */
    readonly opening: number;
    /** The stem of each word; below zero for function words. Same length as `words`. */
    readonly stems: readonly number[];
    /** Stems of its content words, each once. */
    readonly topic: readonly number[];
    /** How many of its content words repeat one before them. */
    readonly repeats: number;
    /** Which of the sentence's tokens stand among the pairs of opposites. */
    readonly opposable: readonly number[];
    /** The bits of SIGN that any of its words has; other bits mean nothing. */
    readonly signs: number;
    /** Stretches between marks of punctuation; empty where the sentence has no mark inside. */
    readonly segments: readonly Segment[];
    /** Opens by turning against what came before: But, Yet, However, On the contrary. */
    readonly turn: boolean;
    /** Opens by pointing back: This argument, That, Such fears, They. */
    readonly backward: boolean;
}
export interface Discourse {
    readonly units: readonly Unit[];
    /** Stems of the content words of titles and body text, by sentence index; empty for other sentences. */
    readonly topics: readonly (readonly number[])[];
    /** How many sentences a stem occurs in, by its number. */
    readonly frequency: Uint32Array;
    /** Stems of the title, numbered as those of the units; empty where there is none. */
    readonly headline: ReadonlySet<number>;
}
export declare function discourseOf(essay: WeighedEssay): Discourse;
/** How sure the sentence is to make the move: its confidence, also where it is only possible; 0 where nothing speaks for it. */
export declare function likelihood(unit: Unit, kind: MoveKind): number;
/** Whether the move was found in the sentence. */
export declare function makes(unit: Unit, kind: MoveKind): boolean;
/** Share of the smaller topic that both sentences speak of, 0 to 1. */
export declare function overlap(a: Unit, b: Unit): number;
/** Whether the author claims something here: a claim move with a strength, in the author's own voice. */
export declare function isClaim(unit: Unit): boolean;
