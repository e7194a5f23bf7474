import { type WordedSentence } from './words.js';
export interface Match {
    /** Indices into the two lists. */
    readonly old: number;
    readonly new: number;
    /** 0 to 1; 1 for the same words. */
    readonly similarity: number;
}
/** In the order of the new draft. Each sentence is matched once at most. */
export declare function matchSentences(olds: readonly WordedSentence[], news: readonly WordedSentence[]): Match[];
/** Matches that left the order of the others: all but the longest run in which both drafts agree. In the order given. */
export declare function movedMatches(matches: readonly Match[]): Set<Match>;
