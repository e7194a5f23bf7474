/** The cue lexicon: opponent frames. */
import type { CueEntry } from '../../model/index.js';

export const OPPONENTS: readonly CueEntry[] = [];
