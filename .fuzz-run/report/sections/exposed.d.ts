/** Exposed claims: the strongest with the least under them. */
import type { Quote } from '../../model/index.js';
export interface ExposedClaims {
    readonly finding: string;
    /** How many of them paper shows. */
    readonly shown: number;
    readonly claims: readonly {
        readonly quote: Quote;
        readonly reason: string;
    }[];
}
export declare const exposed: import("../section.js").Section<ExposedClaims>;
