/** The cue lexicon: evaluative cues. */
import type { CueEntry } from '../../model/index.js';

export const EVALUATIONS: readonly CueEntry[] = [];
