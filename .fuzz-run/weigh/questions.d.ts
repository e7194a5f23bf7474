/**
 * The strength of a question: that of the claim it implies, or none where it only asks, or is answered at once
 * (guideline 3.13, lexicon section 13).
 */
import type { TaggedSentence } from '../model/index.js';
import { type Composed } from './compose.js';
/** What a question claims; null where it claims nothing. `next` is the body sentence after it. */
export declare function questionStrength(sentence: TaggedSentence, next: TaggedSentence | undefined): Composed | null;
