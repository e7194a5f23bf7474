/**
 * The cue lexicon: what asks for an act. The tag names the form; `src/tag/detectors/prescription` gives each tag its vote and
 * reads what no fixed words show: an imperative at the start of a sentence, a modal verb with someone who could act.
 */
import type { CueEntry } from '../../model/index.js';
export declare const PRESCRIPTIONS: readonly CueEntry[];
