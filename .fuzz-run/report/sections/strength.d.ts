/** Strength over the essay: one mark a claim, where it stands and how hard it is put. */
import { type ClaimShape, type StrengthChart } from '../../model/index.js';
export interface StrengthOverEssay {
    /** The finding, in a sentence. */
    readonly finding: string;
    readonly chart: StrengthChart | null;
    /** Each shape in use, its name and how many claims have it. */
    readonly legend: readonly {
        readonly shape: ClaimShape;
        readonly label: string;
        readonly count: number;
    }[];
    /** The numbers of the chart in a sentence. */
    readonly numbers: string;
}
export declare const strength: import("../section.js").Section<StrengthOverEssay>;
