/** The cue lexicon: future time. */
import type { CueEntry } from '../../model/index.js';

export const FUTURE: readonly CueEntry[] = [];
