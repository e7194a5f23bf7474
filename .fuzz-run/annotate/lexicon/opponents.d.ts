/** The cue lexicon: phrases that bring up a view of others without a speaker of their own ("conventional wisdom", "it is tempting to think"). */
import type { CueEntry } from '../../model/index.js';
export declare const OPPONENTS: readonly CueEntry[];
