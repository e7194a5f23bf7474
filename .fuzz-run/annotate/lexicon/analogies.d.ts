/**
 * The cue lexicon: analogies. They move no strength; the tag names the frame, and `src/tag/detectors/analogy.ts` gives each
 * tag its vote. What depends on the things compared (like + noun, a predicated metaphor, "is no Vietnam") is read there.
 */
import type { CueEntry } from '../../model/index.js';
export declare const ANALOGIES: readonly CueEntry[];
