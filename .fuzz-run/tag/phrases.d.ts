/** Reads short stretches of a sentence by the tags of its words: the noun phrase that starts here, the subject of this verb, where this clause ends. */
import { type Reading } from './reading.js';
export * from './reading.js';
/** A noun phrase: `head` is its last noun; tokens run from `from` (inclusive) to `to` (exclusive). */
export interface NounPhrase {
    readonly from: number;
    readonly to: number;
    readonly head: number;
    /** "a", "an", "another": a kind of thing, not a known one. */
    readonly indefinite: boolean;
}
/** A form of be: "'s" only where it is no possessive. */
export declare function isBe(reading: Reading, i: number): boolean;
/** A form of be, "become" or "remain". */
export declare const COPULA: number;
export declare const isCopula: (reading: Reading, i: number) => boolean;
export declare const isNoun: (reading: Reading, i: number) => boolean;
/** A name as far as spelling tells: capitalized inside a sentence, where only names are. */
export declare function isName(reading: Reading, i: number): boolean;
/** The noun phrase that starts at token `from`, adverbs aside; null where none does. */
export declare function nounPhrase(reading: Reading, from: number): NounPhrase | null;
/** Where the clause that holds token `i` begins. */
export declare function clauseStart(reading: Reading, i: number): number;
/** Where the clause that holds token `i` ends (exclusive): at a mark, not at a conjunction. */
export declare function clauseEnd(reading: Reading, i: number): number;
/** The token that heads the subject of the verb at `verb`: the noun or pronoun that its clause begins with; -1 where none is found. */
export declare function subjectOf(reading: Reading, verb: number): number;
/** The next token at or after `i` that is no adverb and no negation. */
export declare function skipAdverbs(reading: Reading, i: number): number;
