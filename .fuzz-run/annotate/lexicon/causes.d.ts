/**
 * The cue lexicon: causal cues. The tag names the frame; `src/tag/detectors/causal` gives each tag its vote. Verbs that bring
 * about ("undermine", "enable") are word classes, and their frames are read there.
 */
import type { CueEntry } from '../../model/index.js';
export declare const CAUSES: readonly CueEntry[];
