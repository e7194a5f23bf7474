/** Small words of the corpus briefing. */
import type { Interval } from '../../model/index.js';
/** A mean of strengths: two decimals, a plus sign, a true minus: "+0.91", "−0.20", "0.00". */
export declare function signedText(value: number): string;
/** A difference of means without a plus sign: "0.07", "−0.01". */
export declare function stepsText(value: number): string;
export declare function intervalText({ low, high }: Interval, word?: typeof signedText): string;
/** A title in its marks, clipped: titles stand in the middle of sentences here. */
export declare function titleWords(title: string): string;
