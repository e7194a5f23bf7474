/**
 * The cue lexicon: evidence markers. They move no strength; the tag says what kind of support the words announce, and
 * `src/tag/detectors/evidence` gives each tag its vote. What no fixed phrase shows (numbers, dates, tenses, names) is read there.
 */
import type { CueEntry } from '../../model/index.js';
export declare const EVIDENCE: readonly CueEntry[];
