/** A document as the sections read it: its claims, where sentences stand, quotations with their places. Computed once a report. */
import { type AnalysisDocument, type Finding, type MoveKind, type NormComparison, type PlaceWords, type Quote, type Reliability, type Sentence, type StrengthWords } from '../model/index.js';
import { type Cue } from './quotation.js';
/** A claim: a body sentence in the author's voice with a claim move and a strength. */
export type Claim = Sentence & {
    readonly strength: NonNullable<Sentence['strength']>;
};
export interface Paragraph {
    readonly number: number;
    readonly sentences: readonly Sentence[];
    /** Where it begins, as a fraction of the body text in words. */
    readonly x: number;
}
/** Where a sentence stands among the body's words, as fractions of them. */
export interface Stretch {
    readonly x: number;
    readonly width: number;
}
/** What a report is told beside its document: measured elsewhere, on other texts. */
export interface Measured {
    /** Scores of the weights that made the document; "other-weights" where only others were scored. */
    readonly reliability: Reliability | 'other-weights' | null;
    /** Where the essay's figures stand among reference texts. */
    readonly norms: NormComparison | null;
}
export interface Reading {
    readonly document: AnalysisDocument;
    readonly measured: Measured;
    readonly body: readonly Sentence[];
    readonly claims: readonly Claim[];
    readonly paragraphs: readonly Paragraph[];
    /** Findings that a reader has not silenced. */
    readonly findings: readonly Finding[];
    /** Body sentences only; a sentence outside the body has no stretch and stands at the start. */
    readonly stretchOf: (sentence: Sentence) => Stretch;
    readonly placeOf: (sentence: Sentence) => PlaceWords;
    /** The sentence quoted, with the cues of its strength unless others are given. */
    readonly quote: (sentence: Sentence, options?: {
        cues?: readonly Cue[];
        words?: number;
    }) => Quote;
}
export declare function readingOf(document: AnalysisDocument, measured?: Measured): Reading;
export declare function isClaim(sentence: Sentence): sentence is Claim;
export declare function makes(sentence: Sentence, kind: MoveKind): boolean;
export declare function strengthWords(value: number): StrengthWords;
/** "boosted [+2]". */
export declare function bandAndNumber(value: number): string;
/** The middle value, or the mean of the two middle ones; the list must not be empty. */
export declare function median(values: readonly number[]): number;
/** Words are what white space separates: enough to place a sentence. */
export declare function wordsBetween(text: string, start: number, end: number): number;
