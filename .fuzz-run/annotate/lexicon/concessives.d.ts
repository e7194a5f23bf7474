/**
 * The cue lexicon: words that grant a point. The tag names the rule of the concession detector that weighs them;
 * what must stand round them (a contrast to come, a place at the start) is part of the entry.
 */
import type { CueEntry } from '../../model/index.js';
export declare const CONCESSIVES: readonly CueEntry[];
