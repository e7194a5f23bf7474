import type { OutputFormat, PrintPaper } from '../export/formats.js';
import { type AnalysisDocument, type CorpusEntry, type CorpusFigures, type IndexEntry, type IndexFigures, type Norms, type Problem, type Settings } from '../model/index.js';
import type { FoundFile } from './input.js';
export interface CheckTask {
    readonly file: FoundFile;
    /** Default: the program as it ships. */
    readonly settings?: Settings | undefined;
}
export type CheckResult = {
    readonly document: AnalysisDocument;
} | {
    readonly failed: Problem;
};
export interface EssayTask extends CheckTask {
    readonly formats: readonly OutputFormat[];
    readonly paper: PrintPaper;
    /** Reference set to compare with; none: the one that ships. */
    readonly norms?: Norms | undefined;
}
/** What becomes of an essay: small figures that a run keeps, and files that it writes and lets go. */
export interface AnalyzedEssay {
    /** The pages and the document, where the formats asked for need them; else null. */
    readonly html: string | null;
    readonly json: string | null;
    readonly figures: IndexFigures;
    readonly corpus: CorpusFigures;
    /** ISO 8601 date, or null. */
    readonly published: string | null;
    readonly words: number;
    readonly claims: number;
    /** The most exposed claims, most first. */
    readonly exposed: readonly ExposedClaim[];
    /** What could not be done, though the essay was analyzed. */
    readonly problems: readonly Problem[];
}
export interface ExposedClaim {
    /** The claim's words on one line, clipped. */
    readonly quote: string;
    /** In the source file; null for binary formats. */
    readonly line: number | null;
    readonly strength: number;
    /** How far the wording goes beyond what stands under it: claims of several essays are ordered by it. */
    readonly exposure: number;
}
export type EssayResult = AnalyzedEssay | {
    readonly failed: Problem;
};
/** Never throws: what an essay makes fail is a problem of that essay. */
export declare function workOn(task: EssayTask): EssayResult;
/** The analysis alone. Never throws. */
export declare function documentOf({ file, settings }: CheckTask): CheckResult;
/** The page that lists all essays. `corpus`: the page on all of them, to be linked to. */
export declare function indexPage(entries: readonly IndexEntry[], corpus: string | null): string;
export interface CorpusFiles {
    readonly html: string;
    readonly json: string;
    /** Of the latest essay: ISO 8601, or null. */
    readonly published: string | null;
}
/** The briefing on all essays together. */
export declare function corpusFiles(entries: readonly CorpusEntry[], paper: PrintPaper): CorpusFiles;
