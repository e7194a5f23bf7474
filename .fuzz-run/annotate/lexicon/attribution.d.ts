/** The cue lexicon: phrases that name a source without a reporting verb. */
import type { CueEntry } from '../../model/index.js';
export declare const ATTRIBUTION: readonly CueEntry[];
