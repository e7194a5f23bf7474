/** Every move detector, in the order they run. To add a move, add one file and one line here. */
import type { Detector } from './detector.js';

export const DETECTORS: readonly Detector[] = [];
