/** The cue lexicon: words that set what follows against what went before. Inert by themselves; detectors ask where they stand. */
import type { CueEntry } from '../../model/index.js';
export declare const CONTRASTS: readonly CueEntry[];
