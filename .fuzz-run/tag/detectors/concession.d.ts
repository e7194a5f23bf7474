/** concession: the author grants a point against the own line (guideline 3.6). */
import type { Detector } from '../detector.js';
export declare const concession: Detector;
