/** Views of the other side, taken together where one runs over several sentences. */
import type { JudgedSentence } from '../model/index.js';
/** Runs of neighboring body sentences that present an opposing view, in order. */
export declare function runsOfViews(body: readonly JudgedSentence[]): readonly (readonly JudgedSentence[])[];
/** Whether the sentence says who holds the view: a name, or words quoted from someone. */
export declare function isNamed(sentence: JudgedSentence): boolean;
