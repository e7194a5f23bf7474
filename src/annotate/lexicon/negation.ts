/** The cue lexicon: negation, special combinations first. */
import type { CueEntry } from '../../model/index.js';

export const NEGATION: readonly CueEntry[] = [];
