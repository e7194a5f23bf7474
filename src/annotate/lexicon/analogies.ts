/** The cue lexicon: analogy markers and metaphors. */
import type { CueEntry } from '../../model/index.js';

export const ANALOGIES: readonly CueEntry[] = [];
