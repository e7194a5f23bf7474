/** Writes the lexicon compactly: entries that share everything but their words. */
import type { CueEntry } from '../../model/index.js';
/** One entry for each cue of a list separated by ";". */
export declare function entries(shared: Omit<CueEntry, 'cue'>, cues: string): CueEntry[];
