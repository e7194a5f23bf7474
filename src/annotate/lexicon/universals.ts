/** The cue lexicon: universals and absolutes. */
import type { CueEntry } from '../../model/index.js';

export const UNIVERSALS: readonly CueEntry[] = [];
