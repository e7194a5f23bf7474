/** The cue lexicon: questions. */
import type { CueEntry } from '../../model/index.js';

export const QUESTIONS: readonly CueEntry[] = [];
