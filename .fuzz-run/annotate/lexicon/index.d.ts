/** The cue lexicon: every list, in one explicit list. To add a list, add one file and one line here. */
import type { CueEntry } from '../../model/index.js';
export declare const LEXICON: readonly CueEntry[];
