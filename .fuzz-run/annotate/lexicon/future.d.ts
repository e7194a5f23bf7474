/**
 * The cue lexicon: future time. The tag names the form; `src/tag/detectors/prediction` gives each tag its vote and reads
 * "will" and "would" with their subjects and conditions itself.
 */
import type { CueEntry } from '../../model/index.js';
export declare const FUTURE: readonly CueEntry[];
