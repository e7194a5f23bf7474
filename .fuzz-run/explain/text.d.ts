import type { Explanation } from './explanation.js';
import { type Paint } from './layout.js';
/** A sentence and all that is said of it; lines with a final newline. `width`: columns to fill. */
export declare function explanationText(explanation: Explanation, paint: Paint, width: number): string;
