/** rebuttal: the sentence answers, denies or devalues a view (guideline 3.8). */
import type { Detector } from '../detector.js';
export declare const rebuttal: Detector;
