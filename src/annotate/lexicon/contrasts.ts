/** The cue lexicon: contrasts. */
import type { CueEntry } from '../../model/index.js';

export const CONTRASTS: readonly CueEntry[] = [];
