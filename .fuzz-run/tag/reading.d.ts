/** Reading: a sentence as the rules see it. What each of its words is stands there as bits, read once, in one pass over the essay. */
import type { AttributedSentence, Cue, Token } from '../model/index.js';
export * from './words/classes.js';
export * from './words/cues.js';
export * from './words/forms.js';
export * from './words/groups.js';
export * from './words/landmarks.js';
/** How a sentence tells time: of what holds ("general"), of what happened ("told"), both, or neither. */
export type Manner = 'general' | 'told' | 'mixed' | 'timeless';
/** The words of an essay and their bits, sentence after sentence: one list of each kind serves them all. */
declare class Page {
    readonly norms: string[];
    readonly groups: Int32Array;
    readonly landmarks: Int32Array;
    readonly classes: Int32Array;
    readonly forms: Int32Array;
    readonly cues: Int32Array;
    constructor(tokens: number, cues: number);
}
/** The readings of sentences that follow each other. */
export declare function readingsOf(sentences: readonly AttributedSentence[]): Reading[];
/** A token's index outside the sentence is no error: it has no bits there, and its word is ''. */
export declare class Reading {
    #private;
    readonly sentence: AttributedSentence;
    readonly tokens: readonly Token[];
    readonly length: number;
    readonly cues: readonly Cue[];
    /** It asks; it states someone else's view; by what frame. */
    readonly question: boolean;
    readonly attributed: boolean;
    readonly frame: AttributedSentence['frame'];
    /** Number of words, marks aside. */
    readonly words: number;
    readonly manner: Manner;
    /** The last token that begins or ends with a question mark; -1 where there is none. */
    readonly questionMark: number;
    /** The first word that is no opening mark, number of a list, or And, But, So; `length` where there is none. */
    readonly opening: number;
    /** Bits that any token of the sentence has: what is not here need not be looked for. */
    readonly anyGroups: number;
    readonly anyLandmarks: number;
    readonly anyClasses: number;
    readonly anyForms: number;
    readonly anyCues: number;
    constructor(sentence: AttributedSentence, page: Page, from: number, fromCue: number);
    /** The groups of a token's word; 0 for most words. */
    groups(i: number): number;
    landmarks(i: number): number;
    /** The word classes of a token, as far as there are bits for them. */
    classes(i: number): number;
    /** Part of speech and spelling. */
    forms(i: number): number;
    norm(i: number): string;
    /** The type of the k-th cue. */
    cueBits(k: number): number;
    /** The first token from `i` on with one of these landmarks; -1 where there is none. */
    nextLandmark(bits: number, i: number): number;
}
