import { type AnalysisDocument } from '../model/index.js';
/** @throws ProblemError where the file cannot be read, or is neither an essay nor an analysis document. */
export declare function readDraft(path: string): AnalysisDocument;
