/**
 * The cue lexicon: judgments of more than one word. Single words of judgment are word classes; where they must stand to
 * count is read in `src/tag/detectors/evaluation`, which also gives each tag here its vote.
 */
import type { CueEntry } from '../../model/index.js';
export declare const EVALUATIONS: readonly CueEntry[];
