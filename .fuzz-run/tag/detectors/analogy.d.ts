import type { Detector } from '../detector.js';
export declare const analogy: Detector;
