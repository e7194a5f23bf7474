/**
 * The cue lexicon: reframings. They move no strength; the tag names the frame, and `src/tag/detectors/reframing.ts` gives
 * each tag its vote. Frames with two poles ("not X but Y", "That's not X. That's Y.") are read there.
 */
import type { CueEntry } from '../../model/index.js';
export declare const REFRAMES: readonly CueEntry[];
