/** The cue lexicon: conditionals. */
import type { CueEntry } from '../../model/index.js';

export const CONDITIONALS: readonly CueEntry[] = [];
