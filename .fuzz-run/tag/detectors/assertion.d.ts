/** assertion: puts forward as true something an opponent could dispute (guideline 3.1). The umbrella over the claims. */
import type { Detector } from '../detector.js';
export declare const assertion: Detector;
