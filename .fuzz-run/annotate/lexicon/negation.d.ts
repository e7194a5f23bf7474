/** The cue lexicon: negation. By itself it moves nothing; its special combinations come first (guideline section 5, rule 6). */
import type { CueEntry } from '../../model/index.js';
export declare const NEGATION: readonly CueEntry[];
