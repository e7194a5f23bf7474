/** Entries of one tag that differ only in their words: most lists are such groups. */
import type { CueEntry, CueType } from '../../model/index.js';
export declare function group(type: CueType, tag: string, source: string, cues: readonly string[], contexts?: Pick<CueEntry, 'needs' | 'forbids'>): CueEntry[];
