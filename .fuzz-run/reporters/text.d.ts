import { type Reporter } from './reporter.js';
export declare const text: Reporter;
/** What is not shown: "2 known from the baseline, 1 suppressed in the text". */
export declare function quietText(known: number, suppressed: number): string;
