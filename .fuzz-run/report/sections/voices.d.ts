/** Voices: whose words and views the sentences carry. */
import type { Quote, SharesChart } from '../../model/index.js';
export interface Voices {
    readonly finding: string;
    /** null where there is one voice only. */
    readonly chart: SharesChart | null;
    /** Who is said to hold the views reported or quoted, most sentences first, by how they are named. */
    readonly holders: readonly {
        readonly kind: string;
        readonly names: string;
    }[];
    /** A sentence in a voice that is not the author's. */
    readonly quote: Quote | null;
}
export declare const voices: import("../section.js").Section<Voices>;
