/** The cue lexicon: neutral and endorsed attribution. */
import type { CueEntry } from '../../model/index.js';

export const ATTRIBUTION: readonly CueEntry[] = [];
