/** How likely one sentence answers another: a logistic regression over what stands in and between the two. */
import { ANSWERS } from '../../../models/answers.js';
import { type Unit } from '../units.js';
/** How far back an answered view may stand, in body sentences. */
export declare const REACH = 8;
/** What is asked of an answer and a view, in the order of the weights. Trained by `src/learn/answers.ts`. */
export declare const ANSWER_FEATURES: readonly ['always', 'answer: rebuttal', 'answer: opens with a turn', 'answer: after a sentence that opens with a turn', 'answer: frames of rebuttal', 'answer: question', 'view: opposing view', 'view: attributed', 'view: frame of an opponent', 'view: cue of an opponent', 'view: question', 'same sentence', 'distance', 'same paragraph', 'two paragraphs apart or more', 'overlap of topic', 'answers between'];
type AnswerWeights = Pick<typeof ANSWERS, 'features' | 'weights' | 'floor'>;
/** Digest of all that decides. */
export declare function answersDigest({ features, weights, floor }: AnswerWeights): string;
/** @throws ProblemError `bad-weights` where the file is not what training wrote for these features. */
export declare function answerWeights(): AnswerWeights;
/** The features of a pair; `view` stands at most REACH before `answer`, or is the same. */
export declare function answerFeatures(units: readonly Unit[], answer: Unit, view: Unit): number[];
/** The view that the sentence most likely answers, with the log-odds that it does; null where none stands near. */
export declare function likeliestView(units: readonly Unit[], answer: Unit): {
    view: Unit;
    score: number;
} | null;
/** Whether the second can be what the first answers: it speaks for a view of others, asks, or grants a point. */
export declare function canAnswer(answer: Unit, view: Unit): boolean;
export {};
