/** The cue lexicon: rebuttal frames. */
import type { CueEntry } from '../../model/index.js';

export const REBUTTALS: readonly CueEntry[] = [];
