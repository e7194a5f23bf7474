/** opposing_view: a view the author rejects, or sets up to reject, as someone else's (guideline 3.7). */
import type { Detector } from '../detector.js';
export declare const opposingView: Detector;
