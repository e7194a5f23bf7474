/** Where finite verbs stand, and whether a subject with its verb follows: the two questions that clause boundaries hang on. */
import type { Token } from '../model/index.js';
/** The bits of each token of a sentence. */
export declare function readFlags(tokens: readonly Token[]): number[];
/** Whether the first word of a finite verb group stands at token i. */
export declare function startsVerb(tokens: readonly Token[], flags: readonly number[], i: number): boolean;
/** A participle that may just as well belong to the noun before it: "the bill |passed last year". */
export declare function isDoubtful(token: Token, flags: number): boolean;
/**
 * Whether a subject with a finite verb follows from token i, before the next mark: "|the dam leaks". `joined`: after "and", "but"
 * and the like.
 */
export declare function subjectFollows(tokens: readonly Token[], flags: readonly number[], i: number, joined?: boolean): boolean;
