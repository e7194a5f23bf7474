/** The strength of one sentence: its clauses, what counts in each, and their mean. */
import type { TaggedSentence } from '../model/index.js';
import { type Composed } from './compose.js';
/** The strength of one sentence, before it is written down. */
export declare function composedOf(sentence: TaggedSentence): Composed;
