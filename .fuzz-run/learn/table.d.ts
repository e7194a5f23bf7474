import type { Evaluation, Intervals } from './evaluate.js';
import type { Scores } from './scores.js';
/** The scores of moves, voices, layout, links and strength. */
export declare function scoreTable(scores: Scores, intervals?: Intervals): string;
/** All of an evaluation. */
export declare function evaluationText(evaluation: Evaluation): string;
