/** compare: what became of each claim from one draft to the next. Sees two analysis documents and nothing else. */
import { type AnalysisDocument, type Comparison } from '../model/index.js';
export declare function compareDocuments(before: AnalysisDocument, after: AnalysisDocument): Comparison;
