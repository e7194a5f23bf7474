import { type AnalysisDocument } from '../model/index.js';
export declare class Baseline {
    #private;
    /** Entries of essays checked that no finding answers to any more. */
    fixed: number;
    /**
     * `update`: all findings become known, and `write` writes them down.
     * @throws ProblemError where the file is missing (but for an update), cannot be read, or is no baseline.
     */
    constructor(path: string, { update }: {
        readonly update: boolean;
    });
    /** The document; findings that are known say so. Those that the text itself suppresses stay as they are. */
    marked(file: string, document: AnalysisDocument): AnalysisDocument;
    /**
     * Writes what is known now: the findings of the essays checked, and for others that are still there what was known.
     * @throws ProblemError `write-failed`; an earlier file stays as it was.
     */
    write(): void;
}
