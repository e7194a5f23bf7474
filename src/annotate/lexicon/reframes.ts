/** The cue lexicon: reframing frames. */
import type { CueEntry } from '../../model/index.js';

export const REFRAMES: readonly CueEntry[] = [];
