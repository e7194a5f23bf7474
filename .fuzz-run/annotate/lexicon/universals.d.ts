/** The cue lexicon: universals and absolutes. Most count where they stand in the subject, before the verb (tag `subject`). */
import type { CueEntry } from '../../model/index.js';
export declare const UNIVERSALS: readonly CueEntry[];
