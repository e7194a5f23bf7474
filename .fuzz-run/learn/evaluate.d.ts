/** `hedgerow evaluate`: what the program gets right on labelled op-eds, with intervals, calibration and confusions. */
import type { AnalysisDocument } from '../model/index.js';
import { type Calibration } from './calibration.js';
import { type Confusion } from './confusions.js';
import type { GoldEssay } from './gold.js';
import { type Interval, type Scores } from './scores.js';
import { type ScoredMove } from './tally.js';
export interface Evaluation {
    readonly schema: 'hedgerow/evaluation@1';
    /** Whether the weights were trained on exactly these op-eds, so that the scores are better than on others. */
    readonly trainedOn: boolean;
    readonly scores: Scores;
    readonly intervals: Intervals;
    readonly calibration: Calibration;
    /** For each move, what was missed and what was found wrongly, most frequent first. */
    readonly confusions: readonly Confusion[];
}
export type ScoreIntervals = Readonly<Record<'precision' | 'recall' | 'f1', Interval | null>>;
/** 95 % intervals by bootstrap over essays; null where there are too few cases for one. */
export interface Intervals {
    readonly moves: Readonly<Record<ScoredMove, ScoreIntervals>>;
    readonly attributed: ScoreIntervals;
    readonly furniture: ScoreIntervals;
    readonly rebuts: ScoreIntervals;
    readonly macroF1: Interval | null;
    readonly microF1: Interval | null;
    readonly strength: Readonly<Record<'meanAbsoluteError' | 'pairwise' | 'withinRange' | 'falseHedge', Interval | null>>;
}
export interface EvaluationOptions {
    /** Sentences shown of each confusion. Default: 2. */
    readonly examples?: number;
    /** Told after each essay how many are done. */
    readonly onProgress?: (done: number) => void;
}
/** Analyzes every labelled essay and compares. */
export declare function evaluate(essays: readonly GoldEssay[], options?: EvaluationOptions): Evaluation;
/** Compares saved analyses; an essay without one counts as one in which nothing was found. */
export declare function evaluateSaved(essays: readonly GoldEssay[], documents: ReadonlyMap<string, AnalysisDocument>, options?: EvaluationOptions): Evaluation;
