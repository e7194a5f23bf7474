/** Where clauses can begin and end: tests on the words round one place, which know nothing of the clauses so far. */
import type { Token } from '../model/index.js';
/** A sentence as the tests see it: its tokens, and what each can do (`grammar.ts`). */
export interface Words {
    readonly tokens: readonly Token[];
    readonly flags: readonly number[];
}
export declare function isDash({ tokens }: Words, i: number): boolean;
/** Whether the sentence ends in a question mark. */
export declare function asks({ tokens }: Words): boolean;
/** Whether a finite verb follows at i, adverbs aside: "and |also failed". */
export declare function verbFollows({ tokens, flags }: Words, i: number): boolean;
/**
 * The verb of a clause that wink took for a noun, where a clause seems to have none before i: "The dam |leaks, and ...".
 * -1 where there is none either.
 */
export declare function latentVerb({ tokens }: Words, i: number): number;
/** Whether a participle begins at i: ", |making it worse", ", |often working late", ", |based on hope". */
export declare function participleFollows({ tokens, flags }: Words, i: number): boolean;
/** Whether a comma before i joins two sentences: a pronoun follows, and no comma ends it a few words on (", I believe,"). */
export declare function splices({ tokens, flags }: Words, i: number): boolean;
/** "the harm |they do", "the risks |the agency takes": a subject and a verb right after a noun. */
export declare function contactFollows({ tokens, flags }: Words, i: number, hasVerb: boolean): boolean;
/** "However hard we try, ...", "Whatever they say, ..." */
export declare function isConcessive({ tokens }: Words, i: number): boolean;
/** "To win, we must ..." and "Having lost, we ...": a phrase round a verb, a comma, and only then the subject. */
export declare function adjunctFollows({ tokens, flags }: Words, i: number): boolean;
/** "What we need |is time": two finite verbs, and no subject of its own for the second. */
export declare function isFreeRelative({ tokens, flags }: Words, i: number): boolean;
/**
 * What kind of clause "that" at i opens, or null where it is a determiner or a pronoun. `inMain`: the words before stand in the
 * main point, so that what an endorsing word brings in is the point too. `again`: "that" can take up an earlier one after "and".
 */
export declare function thatOpens({ tokens, flags }: Words, i: number, inMain: boolean): 'point' | 'subordinate' | 'relative' | 'complement' | null;
/** Whether "and that", "or that" at i takes up an earlier "that". */
export declare function isThatAgain({ tokens, flags }: Words, i: number): boolean;
