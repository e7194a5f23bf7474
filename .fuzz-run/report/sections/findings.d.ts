/** Findings of the editorial rules, beside the exposed claims, which have their own section. */
import type { Quote } from '../../model/index.js';
export interface Findings {
    readonly finding: string;
    /** How many of them paper shows. */
    readonly shown: number;
    /** By severity, then in the order of the text. */
    readonly items: readonly {
        readonly label: string;
        readonly message: string;
        /** null where the finding is on the whole essay. */
        readonly quote: Quote | null;
        /** Found before and accepted. */
        readonly known: boolean;
        /** Whether paper shows it: the first of each kind, as far as there is room. */
        readonly onPaper: boolean;
    }[];
}
export declare const findings: import("../section.js").Section<Findings>;
