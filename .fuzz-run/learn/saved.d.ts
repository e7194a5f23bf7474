import { type AnalysisDocument } from '../model/index.js';
import { type GoldEssay } from './gold.js';
/**
 * The analyses below a folder, by the id of the op-ed that the file is named after (ID.json); other files are passed over.
 * @throws ProblemError `not-found`, `no-analyses`; `bad-analysis` and `analysis-of-other-text` where a file is not what its name says.
 */
export declare function savedAnalyses(folder: string, essays: readonly GoldEssay[]): ReadonlyMap<string, AnalysisDocument>;
