/** The cue lexicon: causal cues. */
import type { CueEntry } from '../../model/index.js';

export const CAUSES: readonly CueEntry[] = [];
