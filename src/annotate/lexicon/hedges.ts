/** The cue lexicon: hedges. */
import type { CueEntry } from '../../model/index.js';

export const HEDGES: readonly CueEntry[] = [];
