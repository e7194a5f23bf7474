/** The cue lexicon: boosters, which raise the commitment to a claim above a plain statement. */
import type { CueEntry } from '../../model/index.js';
export declare const BOOSTERS: readonly CueEntry[];
