/** Where a figure stands among reference texts, in words and as a strip. */
import { type NormFigure, type Standing, type StripChart } from '../model/index.js';
export interface StandingWords {
    /** What is compared, with this essay's value: "mean +1.2". */
    readonly measure: string;
    /** "higher than 62%", and the interval: "56–68%". */
    readonly words: string;
    readonly interval: string;
    readonly chart: StripChart;
}
interface Unit {
    readonly name: string;
    /** The value as printed. */
    readonly text: (value: number) => string;
    /** The value with what it counts. */
    readonly measure: (text: string) => string;
}
export declare const UNITS: Readonly<Record<NormFigure, Unit>>;
export declare function standingWords({ figure, value, texts, below, same, above, quantiles, }: Standing): StandingWords;
export {};
