/** The cue lexicon: evidence markers. */
import type { CueEntry } from '../../model/index.js';

export const EVIDENCE: readonly CueEntry[] = [];
