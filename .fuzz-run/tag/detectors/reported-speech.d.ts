/** reported_speech: someone else's words or thoughts, neither endorsed as evidence nor set up for rejection (guideline 3.14). */
import type { Detector } from '../detector.js';
export declare const reportedSpeech: Detector;
