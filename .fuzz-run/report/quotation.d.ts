/** Quoting the essay: markup left out, white space on one line, cue words marked, long sentences clipped around their cues. */
import type { AnalysisDocument, CueTone, QuoteRun, Range, Sentence } from '../model/index.js';
export interface Cue extends Range {
    readonly tone: CueTone;
}
export interface Quoted {
    readonly runs: readonly QuoteRun[];
    readonly clippedStart: boolean;
    readonly clippedEnd: boolean;
    readonly marks: boolean;
}
/**
 * The words of a range. `cues` may overlap: the first in the text wins, and of two that start together the longer.
 * `words` is the largest number of words wanted; more are clipped, and the cues are kept in view as far as they fit.
 */
export declare function quoteRange(document: Pick<AnalysisDocument, 'text' | 'markup'>, range: Range, cues?: readonly Cue[], words?: number): Quoted;
/** The words of a range as one string, without any marking. */
export declare function plainWords(document: Pick<AnalysisDocument, 'text' | 'markup'>, range: Range, words?: number): string;
/** The cues that made a sentence's strength what it is. */
export declare function strengthCues(sentence: Pick<Sentence, 'strength'>): Cue[];
