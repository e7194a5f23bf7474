/** evaluation: judges something good or bad, wise or foolish, serious or trivial (guideline 3.4). */
import type { Detector } from '../detector.js';
export declare const evaluation: Detector;
