/** The cue lexicon: imperatives, hortatives and other prescriptive cues. */
import type { CueEntry } from '../../model/index.js';

export const PRESCRIPTIONS: readonly CueEntry[] = [];
