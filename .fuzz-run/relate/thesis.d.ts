/** Which sentence states the essay's main claim. */
import { type Discourse } from './units.js';
/** The index of the sentence, or null where no claim of the author stands out. */
export declare function thesisOf(discourse: Discourse): number | null;
