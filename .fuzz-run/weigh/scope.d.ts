/** Which cues of a sentence bear on its main point, and on which of its main clauses (guideline section 5: scope first, count second). */
import type { AttributedSentence, Cue, Effect } from '../model/index.js';
import { type Clauses } from './clauses.js';
import type { Weight } from './compose.js';
/** A cue that counts, with the main clause it counts in. */
export interface Placed {
    readonly cue: Cue;
    readonly unit: number;
}
export interface Scope {
    /** Cues in the main point. */
    readonly counted: readonly Placed[];
    /** Cues elsewhere, which do not count and only shade. */
    readonly outside: readonly Weight[];
}
/** Sorts a sentence's cues by where they stand. What is quoted, or frames another's words, does not count at all. */
export declare function placeCues(sentence: AttributedSentence, clauses: Clauses): Scope;
/** A cue as a weight, with its own effect or a smaller one. */
export declare function weightOf({ entry, from, to }: Cue, effect: Effect): Weight;
