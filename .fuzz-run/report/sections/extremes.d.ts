/** The strongest and the most hedged claims, with the words that made them so and the sum. */
import type { Quote } from '../../model/index.js';
export interface Extremes {
    readonly empty: boolean;
    readonly lists: readonly {
        readonly id: string;
        readonly label: string;
        /** Said instead of a list that is empty. */
        readonly nothing: string;
        readonly claims: readonly {
            readonly quote: Quote;
            readonly arithmetic: string;
        }[];
    }[];
}
export declare const extremes: import("../section.js").Section<Extremes>;
