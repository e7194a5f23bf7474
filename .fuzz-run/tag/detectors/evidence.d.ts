import type { Detector } from '../detector.js';
export declare const evidence: Detector;
