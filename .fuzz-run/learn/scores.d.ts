import { type Counts, type ScoredMove, type Tally } from './tally.js';
export interface MoveScore {
    /** Cases in the labels. */
    readonly gold: number;
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number | null;
}
export interface Scores {
    readonly essays: number;
    /** Labelled essays without an analysis. */
    readonly missing: readonly string[];
    readonly moves: Readonly<Record<ScoredMove, MoveScore>>;
    /** Mean F1 over the moves with at least five cases. */
    readonly macroF1: number;
    readonly counted: number;
    readonly microF1: number | null;
    readonly strength: {
        readonly n: number;
        readonly unscored: number;
        readonly overscored: number;
        readonly meanAbsoluteError: number | null;
        /** Share within the labelled range, half a step of tolerance. */
        readonly withinRange: number | null;
        readonly spearman: number;
        /** Share of pairs in the right order. */
        readonly pairwise: number | null;
        readonly pairs: number;
        /** Share of plain or strong claims scored below 0. */
        readonly falseHedge: number | null;
    };
    readonly attributed: MoveScore;
    readonly furniture: MoveScore;
    readonly rebuts: MoveScore;
}
/** The scores of one move, of voices, layout or links over a sample: what a bootstrap asks for a thousand times. */
export declare function scoreOf(sample: readonly Tally[], countsOf: (tally: Tally) => Counts): MoveScore;
/** Mean F1 over the moves with at least five cases. */
export declare function macroF1(moves: Scores['moves']): number;
/** Of every move. */
export declare function moveScores(sample: readonly Tally[]): Scores['moves'];
/** F1 over all decisions on all moves. */
export declare function microF1(sample: readonly Tally[]): number | null;
/** The scores of strength that a bootstrap can afford. */
export declare function strengthScores(sample: readonly Tally[]): Pick<Scores['strength'], 'meanAbsoluteError' | 'withinRange' | 'pairwise' | 'falseHedge'>;
export declare function scoresOf(tallies: readonly Tally[]): Scores;
export type Interval = readonly [low: number, high: number];
/**
 * 95 % intervals of scores over resampled essays, by name; null where one cannot be had. All scores see the same samples, and
 * the seed is fixed: the same intervals each time.
 */
export declare function intervals<Name extends string>(tallies: readonly Tally[], scores: (sample: readonly Tally[]) => Readonly<Record<Name, number | null>>, rounds?: number): Record<Name, Interval | null>;
/** Rank correlation of two lists of equal length; ties share their mean rank. */
export declare function spearman(x: readonly number[], y: readonly number[]): number;
