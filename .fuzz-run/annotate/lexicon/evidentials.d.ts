/** The cue lexicon: evidentials, which say how the writer knows, or that someone else says so. */
import type { CueEntry } from '../../model/index.js';
export declare const EVIDENTIALS: readonly CueEntry[];
