/** The cue lexicon: words that answer, deny or devalue a view. The tag names the rule of the rebuttal detector that weighs them. */
import type { CueEntry } from '../../model/index.js';
export declare const REBUTTALS: readonly CueEntry[];
