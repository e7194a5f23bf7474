/** Writes the lexicon compactly: entries that share everything but their words. */
import type { CueEntry } from '../../model/index.js';

/** One entry for each cue of a list separated by ";". */
export function entries(shared: Omit<CueEntry, 'cue'>, cues: string): CueEntry[] {
  return cues
    .split(';')
    .map((cue) => cue.trim().replace(/\s+/g, ' '))
    .filter((cue) => cue !== '')
    .map((cue) => ({ cue, ...shared }));
}
