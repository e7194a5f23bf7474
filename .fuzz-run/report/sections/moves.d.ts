/** The moves, one lane a kind: where in the essay each is made, and how often. */
import { type LaneChart, type MoveKind } from '../../model/index.js';
export interface Moves {
    readonly finding: string;
    /** Families of moves that look alike; only those that occur. */
    readonly families: readonly {
        readonly label: string;
        readonly lanes: readonly Lane[];
    }[];
    /** Names of the moves that do not occur. */
    readonly absent: readonly string[];
}
export interface Lane {
    readonly kind: MoveKind;
    readonly label: string;
    readonly gloss: string;
    readonly count: number;
    readonly chart: LaneChart;
}
export declare const moves: import("../section.js").Section<Moves>;
