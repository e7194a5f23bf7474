/** The frame that gives a sentence to someone else: "critics say that", "she said", "the argument goes", "according to". */
import { type AnnotatedSentence } from '../model/index.js';
import { type Frame } from './frame.js';
/** The first frame that governs the sentence's main statement; null where the sentence is simply stated. */
export declare function frameOf(sentence: AnnotatedSentence): Frame | null;
