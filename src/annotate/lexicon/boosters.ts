/** The cue lexicon: boosters. */
import type { CueEntry } from '../../model/index.js';

export const BOOSTERS: readonly CueEntry[] = [];
