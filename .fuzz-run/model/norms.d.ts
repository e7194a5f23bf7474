/** A reference set: what the figures of a briefing are among other essays, so that a number can be called high or low. */
/** Figures that are compared. Rates are over the whole essay, as the summary defines them. */
export declare const NORM_FIGURES: readonly [
/** Mean strength of the author's claims: nearly every median is +1, so the mean tells essays apart. */
'mean-strength', 'median-strength', 
/** Share of hedges among hedges and boosters, 0 to 1. */
'hedge-share', 
/** Per 100 words. */
'hedges', 'boosters', 'claims', 
/** Sentences that offer evidence, for each claim. */
'evidence', 
/** Points granted to the other side or raised for it, per 1,000 words. */
'points', 
/** Share of those points that are answered, 0 to 1. */
'answered', 
/** Per 1,000 words. */
'concessions'];
export type NormFigure = (typeof NORM_FIGURES)[number];
/** An essay's figures, with three decimals; null where there is nothing to measure. */
export type ComparedFigures = Readonly<Record<NormFigure, number | null>>;
export declare const NORMS_FORMAT = "hedgerow/norms@1";
/** With fewer texts than these, a percentile says nothing. */
export declare const LEAST_TEXTS = 20;
/** What a reference set was made with; only documents of the same make can be compared with it. */
export interface NormsMade {
    readonly version: string;
    readonly weights: string;
    readonly lexicon: string;
    readonly settings: string;
    /** Of the texts: a digest over their SHA-256s. */
    readonly texts: string;
}
/** The file that `hedgerow norms` writes. */
export interface Norms {
    readonly format: typeof NORMS_FORMAT;
    /** Number of texts. */
    readonly texts: number;
    /** What they are, for a sentence: "essays, columns, policy blogs and floor speeches". */
    readonly description: string;
    /** Kinds of text with their numbers, most frequent first. */
    readonly genres: readonly {
        readonly name: string;
        readonly texts: number;
    }[];
    readonly made: NormsMade;
    /** For each figure: how many texts have it, and its values in ascending order (thinned out evenly where there are very many). */
    readonly figures: Readonly<Record<NormFigure, {
        readonly texts: number;
        readonly values: readonly number[];
    }>>;
}
/** A share of the reference texts with its 95 % interval, all from 0 to 1. */
export interface NormShare {
    readonly share: number;
    readonly low: number;
    readonly high: number;
}
/** Where one figure of an essay stands among the reference texts. */
export interface Standing {
    readonly figure: NormFigure;
    readonly value: number;
    /** Reference texts that have this figure: at least `LEAST_TEXTS`. */
    readonly texts: number;
    /** Reference texts with a lower, the same, a higher value. */
    readonly below: NormShare;
    readonly same: NormShare;
    readonly above: NormShare;
    /** Values under which 5, 25, 50, 75 and 95 % of the texts lie. */
    readonly quantiles: readonly [number, number, number, number, number];
}
/** An essay beside a reference set. */
export interface NormComparison {
    readonly texts: number;
    readonly description: string;
    /** In the order of `NORM_FIGURES`; figures that the essay or too many of the texts lack are left out. */
    readonly standings: readonly Standing[];
}
