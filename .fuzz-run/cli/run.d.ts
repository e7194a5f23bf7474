import type { Configuration } from '../config/index.js';
import { type OutputFormat, type PrintPaper } from '../export/formats.js';
import { type IndexHrefs, type Norms, type Problem } from '../model/index.js';
import type { AnalyzedEssay } from './essay.js';
import { type FoundFile } from './input.js';
export interface RunOptions {
    readonly paths: readonly string[];
    readonly out: string;
    /** What to write of each essay, and whether to list them on a page ("html"). */
    readonly formats: readonly OutputFormat[];
    /** What to write of all essays together, and from how many essays on. */
    readonly corpus: {
        readonly formats: readonly OutputFormat[];
        readonly from: number;
    };
    readonly paper: PrintPaper;
    /** Reference set to compare with; none: the one that ships. */
    readonly norms?: Norms | undefined;
    /** Which settings hold for which essay, and which are passed over; none: the program as it ships. */
    readonly configuration?: Pick<Configuration, 'settingsFor' | 'ignoredBy'>;
    /** The browser that the user named, if any. */
    readonly browser?: string | undefined;
    /** Seconds since 1970 that PDFs bear as their date, or null (SOURCE_DATE_EPOCH). */
    readonly epoch: number | null;
    /** Aborted where the run is to stop. */
    readonly signal?: AbortSignal;
    readonly events?: RunEvents;
}
export interface RunEvents {
    /** Before the first essay. */
    readonly onStart?: (essays: number) => void;
    /** After each essay, as it is done. */
    readonly onProgress?: (done: number) => void;
    /** For each essay in the order of the files, when it and those before it are done. */
    readonly onEssay?: (essay: EssayOutcome) => void;
    readonly onNote?: (note: Problem) => void;
}
/** What became of one essay: small, as a run keeps one for each. */
export interface EssayOutcome {
    readonly file: FoundFile;
    /** Figures, where it was analyzed. */
    readonly analyzed: Omit<AnalyzedEssay, 'html' | 'json'> | null;
    /** Files written, by format, relative to the output folder. */
    readonly written: IndexHrefs;
    /** Why it was not analyzed, or a file of it not written. */
    readonly failures: readonly Problem[];
}
export interface RunResult {
    readonly essays: readonly EssayOutcome[];
    /** Paths given that could not be used. */
    readonly unusable: readonly Problem[];
    /** Why no PDF was printed at all. */
    readonly noPrinter: Problem | null;
    /** The page that lists all essays, where one was written, and why it could not be. */
    readonly index: {
        readonly path: string | null;
        readonly failure: Problem | null;
    };
    /** Files of the briefing on all essays, as messages call them, and what could not be written of it. */
    readonly corpus: {
        readonly paths: readonly string[];
        readonly failures: readonly Problem[];
    };
}
/**
 * Analyzes what lies at the paths and writes the formats asked for.
 * One essay that fails does not stop the others. Whatever ends the run, no browser and nothing half written stays behind.
 * @throws ProblemError where nothing can be started at all; the signal's reason where the run was stopped.
 */
export declare function run(options: RunOptions): Promise<RunResult>;
