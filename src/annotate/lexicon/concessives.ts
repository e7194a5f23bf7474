/** The cue lexicon: concessives. */
import type { CueEntry } from '../../model/index.js';

export const CONCESSIVES: readonly CueEntry[] = [];
