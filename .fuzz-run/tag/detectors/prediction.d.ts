import type { Detector } from '../detector.js';
export declare const prediction: Detector;
