/** prescription: says what should or should not be done (guideline 3.3). */
import type { Detector } from '../detector.js';
export declare const prescription: Detector;
