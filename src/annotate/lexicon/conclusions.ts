/** The cue lexicon: conclusions. */
import type { CueEntry } from '../../model/index.js';

export const CONCLUSIONS: readonly CueEntry[] = [];
