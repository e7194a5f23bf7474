/** causal: says that one thing brings about, prevents or explains another (guideline 3.5). */
import type { Detector } from '../detector.js';
export declare const causal: Detector;
