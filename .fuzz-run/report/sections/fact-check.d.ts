/** The fact-check sheet: sentences with something to look up, with boxes to tick. */
import type { Quote } from '../../model/index.js';
export interface FactCheck {
    readonly finding: string;
    readonly items: readonly {
        readonly quote: Quote;
        /** The words to check with those around them, for a sheet of paper. */
        readonly short: Quote;
        readonly kinds: string;
        /** Nothing but words like "all" and "never". */
        readonly universal: boolean;
        /** Among those for which a sheet of paper has room. */
        readonly onPaper: boolean;
    }[];
    /** How many of them are. */
    readonly shown: number;
}
export declare const factCheck: import("../section.js").Section<FactCheck>;
