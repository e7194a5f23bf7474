/** The cue lexicon: evidentials. */
import type { CueEntry } from '../../model/index.js';

export const EVIDENTIALS: readonly CueEntry[] = [];
