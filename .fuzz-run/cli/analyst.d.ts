import type { PrintPaper } from '../export/formats.js';
import { type CorpusEntry, type IndexEntry } from '../model/index.js';
import type { CheckResult, CheckTask, CorpusFiles, EssayResult, EssayTask } from './essay.js';
export interface Analyst {
    /** Never rejects for an essay's sake; rejects where the analyst was closed. */
    readonly analyze: (task: EssayTask) => Promise<EssayResult>;
    /** The document alone. As `analyze`. */
    readonly check: (task: CheckTask) => Promise<CheckResult>;
    readonly index: (entries: readonly IndexEntry[], corpus: string | null) => Promise<string>;
    readonly corpus: (entries: readonly CorpusEntry[], paper: PrintPaper) => Promise<CorpusFiles>;
    readonly close: () => Promise<void>;
}
export type Request = {
    readonly task: EssayTask;
} | {
    readonly check: CheckTask;
} | {
    readonly entries: readonly IndexEntry[];
    readonly corpusPage: string | null;
} | {
    readonly corpus: readonly CorpusEntry[];
    readonly paper: PrintPaper;
};
export type Answer = EssayResult | CheckResult | CorpusFiles | string;
/** For a few essays without PDFs: no thread has to start. */
export declare function inProcess(): Analyst;
/** That many threads, started at once; each does one essay at a time, in the order asked for. */
export declare function workers(threads: number): Analyst;
