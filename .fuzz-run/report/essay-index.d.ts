/** The page that lists every essay of a run with its main figures, and every file that could not be analyzed. */
import type { EssayIndex, IndexEntry } from '../model/index.js';
export declare function essayIndex(entries: readonly IndexEntry[], corpus?: string | null): EssayIndex;
