/** What a fact-checker would tick off: dates, numbers, superlatives, universals, claims of cause. */
import type { Mark, TaggedSentence } from '../model/index.js';
/** The marks of a sentence, in order, not overlapping; a span that is several things is the first of date, number, superlative. */
export declare function marksOf(sentence: TaggedSentence): Mark[];
