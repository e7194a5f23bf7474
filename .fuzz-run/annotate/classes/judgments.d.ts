/** Word classes of judgment other than adjectives: nouns, verbs and adverbs that are for or against, and words of weight. */
import type { ClassList } from './list.js';
export declare const JUDGMENT_CLASSES: readonly ClassList[];
