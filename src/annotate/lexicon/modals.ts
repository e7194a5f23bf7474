/** The cue lexicon: modal verbs, with their readings. */
import type { CueEntry } from '../../model/index.js';

export const MODALS: readonly CueEntry[] = [];
