/** Where the program and the labels part: per move what was missed and what was found wrongly, with sentences to read. */
import type { Disagreement, ScoredMove, Tally } from './tally.js';
export interface Confusion {
    readonly move: ScoredMove;
    readonly kind: Disagreement['kind'];
    readonly count: number;
    /**
     * What stands there instead, and how often, most frequent first: for a missed move what was found, for a wrong one what
     * the labels say. Sentences with nothing instead are not counted here.
     */
    readonly instead: readonly {
        readonly move: string;
        readonly count: number;
    }[];
    /** Sentences from different essays. */
    readonly examples: readonly {
        readonly essay: string;
        readonly text: string;
        readonly instead: readonly string[];
    }[];
}
/** Most frequent first, with so many examples each. */
export declare function confusionsOf(tallies: readonly Tally[], examples: number): Confusion[];
