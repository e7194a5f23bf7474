/** Hedges against boosters, paragraph by paragraph, with the words themselves. */
import type { CountChart } from '../../model/index.js';
export interface Balance {
    readonly finding: string;
    /** Paragraphs with cues; neighbors are merged where there are many. */
    readonly rows: readonly BalanceRow[];
}
export interface BalanceRow {
    /** "3", or "3–5" for several paragraphs. */
    readonly paragraphs: string;
    readonly hedges: Side;
    readonly boosters: Side;
}
interface Side {
    readonly count: number;
    readonly words: string;
    readonly chart: CountChart;
}
export declare const balance: import("../section.js").Section<Balance>;
export {};
