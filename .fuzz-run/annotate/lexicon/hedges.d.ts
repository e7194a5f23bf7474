/**
 * The cue lexicon: hedges, which lower the commitment to a claim. Modal verbs and negated certainty have lists of their own.
 * An inert entry (type `other`) that is longer than a hedge inside it takes its words away: "by chance", "the likely winner".
 */
import type { CueEntry } from '../../model/index.js';
export declare const HEDGES: readonly CueEntry[];
