/** Which cue words raised and lowered claims, and how often. */
import type { Claim } from './reading.js';
export interface CueCounts {
    /** "every ×3", most frequent first, then as they come in the essay. */
    readonly raises: readonly string[];
    readonly lowers: readonly string[];
    /** Number of cues, repeats counted. */
    readonly raised: number;
    readonly lowered: number;
}
export declare function cueCounts(claims: readonly Claim[]): CueCounts;
