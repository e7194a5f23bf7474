/** Forecasts: what the piece says will happen, and by when. */
import type { Quote } from '../../model/index.js';
export interface Forecasts {
    readonly finding: string;
    readonly forecasts: readonly {
        readonly quote: Quote;
        /** The date phrases of the sentence; null where it names none. */
        readonly date: string | null;
    }[];
}
export declare const forecasts: import("../section.js").Section<Forecasts>;
