/** Which cue words made a claim harder or softer. */
import { type CueChange, type Strength } from '../model/index.js';
/** A sentence that claims something, in its own words. */
export interface WordedClaim {
    readonly words: string;
    readonly strength: Strength;
}
/** Cues that came, went or count differently; those that did most of the change first. */
export declare function cueChanges(before: WordedClaim, after: WordedClaim): CueChange[];
/** "“may” removed: −2 → +1". */
export declare function explained(before: Strength, after: Strength, cues: readonly CueChange[]): string;
