import type { AnalysisDocument, Comparison, CorpusData, CorpusEntry, IndexEntry, Norms, Reliability } from './model/index.js';
import { type Paper } from './render/index.js';
export type { CorpusData, CorpusEntry, CorpusFigures, IndexEntry, IndexFigures, IndexHrefs, Norms, Reliability, } from './model/index.js';
export type { Paper } from './render/index.js';
export { corpusFigures, indexFigures } from './report/index.js';
export interface BriefingOptions {
    /** Paper that the page is printed on. Default: "a4". */
    readonly paper?: Paper;
    /** Measured scores for the method box; null for none. Default: those that ship, if they are of the document's weights. */
    readonly reliability?: Reliability | null;
    /**
     * Reference texts that the figures are compared with; null for none. Default: those that ship. A set that was not made
     * as the document was is left out.
     */
    readonly norms?: Norms | null;
}
/** The briefing on one essay, a self-contained HTML page whose print styles make the PDF. */
export declare function renderBriefing(document: AnalysisDocument, options?: BriefingOptions): string;
/**
 * The page that lists the essays of a run, in the order given: for each its figures (`indexFigures` of its document) and
 * where its files are relative to the page, or the reason why it could not be analyzed. `corpus`: where the briefing on all of
 * them is.
 */
export declare function renderIndex(entries: readonly IndexEntry[], { paper, corpus }?: {
    readonly paper?: Paper;
    readonly corpus?: string | null;
}): string;
/** What many essays add up to: the data that `renderCorpusBriefing` makes its page from, and nothing else. */
export declare function corpusOf(entries: readonly CorpusEntry[]): CorpusData;
/** The briefing on many essays, a self-contained HTML page whose print styles make the PDF. */
export declare function renderCorpusBriefing(data: CorpusData, { paper }?: {
    readonly paper?: Paper;
}): string;
/** What became of the claims of one draft in the next, in every form it is shown in. */
export interface ComparedDrafts {
    readonly comparison: Comparison;
    /** A self-contained page whose print styles make the PDF. */
    readonly html: (options?: {
        readonly paper?: Paper;
    }) => string;
    /** For the comment on a pull request. */
    readonly markdown: () => string;
}
export declare function compareDrafts(before: AnalysisDocument, after: AnalysisDocument): ComparedDrafts;
