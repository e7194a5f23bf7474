import type { Detector } from '../detector.js';
export declare const reframing: Detector;
