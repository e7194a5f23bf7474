/** The cue lexicon: conclusions drawn from what was said before. They vote for an assertion and carry `supports` links. */
import type { CueEntry } from '../../model/index.js';
export declare const CONCLUSIONS: readonly CueEntry[];
