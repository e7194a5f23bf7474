/** The cue lexicon: approximators. */
import type { CueEntry } from '../../model/index.js';

export const APPROXIMATORS: readonly CueEntry[] = [];
