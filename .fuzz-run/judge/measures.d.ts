/** What thresholds can be set on: counts, rates, shares and means of the summary, each by a name. */
import { type Summary } from '../model/index.js';
export interface Measure {
    readonly id: string;
    /** For messages, in lower case: "concessions". */
    readonly label: string;
    /** What it counts, in a sentence. */
    readonly gloss: string;
    /** Least and greatest value there can be. */
    readonly min: number;
    readonly max: number;
    /** null where there is nothing to divide by. */
    readonly of: (summary: Summary) => number | null;
}
/** In the order of the documentation. */
export declare const MEASURES: readonly Measure[];
export declare const measureOf: (id: string) => Measure | undefined;
