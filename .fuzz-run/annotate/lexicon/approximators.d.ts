/** The cue lexicon: approximators, which blur a quantity or a category and hardly the commitment (guideline section 5, rule 8). */
import type { CueEntry } from '../../model/index.js';
export declare const APPROXIMATORS: readonly CueEntry[];
