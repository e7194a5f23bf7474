/** background: needed for orientation only (guideline 3.14): nothing is claimed, asked for or brought as support. */
import type { Detector } from '../detector.js';
export declare const background: Detector;
