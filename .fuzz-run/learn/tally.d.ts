/**
 * What one analysis gets right against one labelled op-ed, as counts that add up over essays.
 * The definitions are those of the labelled set's own scoring script; a test holds the two together.
 */
import type { AnalysisDocument } from '../model/index.js';
import type { GoldEssay } from './gold.js';
/** The moves that are scored: all but the two fallbacks. */
export declare const SCORED_MOVES: readonly ["assertion", "prediction", "prescription", "evaluation", "causal", "concession", "opposing_view", "rebuttal", "analogy", "analogy_rejection", "reframing", "evidence", "rhetorical_question"];
export type ScoredMove = (typeof SCORED_MOVES)[number];
/** True positives, false positives, false negatives. */
export interface Counts {
    tp: number;
    fp: number;
    fn: number;
}
/** A disagreement on one move of one unit, to be read by a person. */
export interface Disagreement {
    readonly essay: string;
    readonly move: ScoredMove;
    readonly kind: 'missed' | 'wrong';
    readonly text: string;
    /** What the labels say instead, or what we said instead. */
    readonly instead: readonly string[];
}
export interface Tally {
    readonly id: string;
    /** false where there was no analysis: everything counts as not found. */
    readonly analyzed: boolean;
    readonly moves: Readonly<Record<ScoredMove, Counts>>;
    /** Units that are not body text: headings, bylines, boilerplate. */
    readonly furniture: Counts;
    readonly attributed: Counts;
    readonly rebuts: Counts;
    /** Strengths of the units that have one: as labelled and as analyzed, with the labelled range. */
    readonly strengths: readonly {
        gold: number;
        low: number;
        high: number;
        mine: number;
    }[];
    /** Claims that got no strength from us (scored as +1), and units without one that got one. */
    readonly unscored: number;
    readonly overscored: number;
    /** Pairs of units whose labelled ranges do not overlap; right counts a tie as half. */
    readonly pairs: {
        readonly right: number;
        readonly of: number;
    };
    /** Confidence of every decision on a move, found or possible, with whether the labels agree. */
    readonly decisions: readonly {
        move: ScoredMove;
        confidence: number;
        found: boolean;
        right: boolean;
    }[];
    readonly disagreements: readonly Disagreement[];
}
/** Compares one analysis with one labelled essay; `document` is undefined where there is no analysis. */
export declare function tally(gold: GoldEssay, document: AnalysisDocument | undefined): Tally;
