/** What finders look for in words, one bit each, so that a sentence without one is passed over at a glance. */
export declare const SIGN: {
    /** "not", "n't" */
    readonly not: 1;
    /** "over" */
    readonly over: 2;
    /** "and", "or", "nor" */
    readonly coordinates: 4;
    /** Stands among pairs of opposites. */
    readonly opposable: 8;
};
/** The stem of a known word: the same for all its forms, 0 and up; below zero for function words, which carry no topic. */
export declare const stemIn: (word: number) => number;
export declare class Lexis {
    #private;
    /** Number of words met. */
    get size(): number;
    /** Number of stems met; all are below it. */
    get stems(): number;
    /** What is known of a word: its stem (see `stemIn`) and its bits of SIGN. */
    of(norm: string): number;
}
/** The words met so far, in other essays too: what a word is does not hang on its essay, and stems are only compared. */
export declare function knownWords(): Lexis;
