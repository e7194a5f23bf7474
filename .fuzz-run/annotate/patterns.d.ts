/**
 * The small pattern language of lexicon entries, and the automaton that finds them all in one pass.
 *
 *     no doubt          these words, one after the other
 *     may|might well    one of several words
 *     [very] likely     optional words, or one of several: [very|quite|at all]
 *     ~argue that       any form of a verb
 *     as * as           any one word (or number) between
 *     # percent         a number
 *
 * Words are written as in print: "can't", "so-called" and "let's" come apart as wink's tokens do.
 */
import type { CueEntry } from '../model/index.js';
/** A word of a pattern as wink's tokens: "can't" -> ca n't, "so-called" -> so - called. */
export declare function splitWord(word: string): readonly string[];
/** Every sequence of tokens a pattern stands for. For checks: patterns with many options have very many. */
export declare function expandPattern(pattern: string): string[][];
/** One pattern, with the points between its elements that have been met. */
interface Pattern {
    readonly text: string;
    /** The number of its entry. */
    readonly entry: number;
    readonly points: Point[];
}
/** A point inside one pattern: which words lead on from it. */
declare class Point {
    #private;
    /** Words that lead on, and beside each where it leads. */
    readonly words: string[];
    readonly targets: Point[];
    /** The number of the entry that is complete here; -1 where none is. */
    entry: number;
    readonly at: number;
    constructor(unread?: Pattern | null, at?: number);
    /** Reads the pattern from here up to the first element that cannot be left out. */
    read(): void;
    /** Where a word leads from here. "I'm" is one token: what goes on with "'m" after "i" goes on from "i'm" at once. */
    after(word: string): Point[];
}
/**
 * Where one can be in all patterns at once after some words. What follows is worked out when a text first comes this way: of
 * thousands of patterns an essay begins some hundreds and goes on in few, and a program that reads one essay should not wait
 * for the rest.
 */
export declare class State {
    #private;
    /** Numbers of the entries that end here, in their order. */
    readonly entries: readonly number[];
    /** Where `*` and `#` lead. */
    readonly any: State | undefined;
    readonly number: State | undefined;
    constructor(points: readonly Point[]);
    /** The state after one more word; undefined where no pattern goes on with it. */
    after(word: string): State | undefined;
}
/** The state before the first word, for all entries. Nothing is read of them at first but what words each can begin with. */
export declare class StartState {
    #private;
    readonly any: State | undefined;
    readonly number: State | undefined;
    constructor(entries: readonly CueEntry[]);
    /** The state after a text's word; undefined where no pattern begins with it. */
    after(word: string): State | undefined;
}
/** The state before the first word, for all entries. */
export declare const startState: (entries: readonly CueEntry[]) => StartState;
export {};
