/** Whether confidence means what it says: of the moves given as 0.7 likely, seven in ten should be right. */
import { type ScoredMove, type Tally } from './tally.js';
export interface CalibrationBin {
    /** Confidences from (inclusive) to (exclusive; the last bin includes 1). */
    readonly from: number;
    readonly to: number;
    readonly n: number;
    readonly meanConfidence: number | null;
    /** Share of the decisions in the bin that the labels agree with. */
    readonly right: number | null;
}
export interface Calibration {
    readonly bins: readonly CalibrationBin[];
    /** Mean distance between confidence and share right, weighted by the bins' sizes (Guo et al. 2017); null without decisions. */
    readonly expectedError: number | null;
    /** null for a move with too few decisions. */
    readonly perMove: Readonly<Record<ScoredMove, {
        readonly n: number;
        readonly expectedError: number | null;
    }>>;
}
/** Over all decisions, found and possible. */
export declare function calibrationOf(tallies: readonly Tally[]): Calibration;
