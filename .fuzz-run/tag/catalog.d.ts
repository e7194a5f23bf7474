/** Every move detector, in the order they run. To add a move, add one file and one line here. */
import type { Detector } from './detector.js';
/**
 * Each round reads all sentences before the next begins: a detector may ask what those of earlier rounds said of any sentence,
 * and what those of its own round said of sentences before. One detector a round is fastest: its code stays at hand.
 */
export declare const ROUNDS: readonly (readonly Detector[])[];
export declare const DETECTORS: readonly Detector[];
