/** What is kept of an essay for the corpus briefing, so that its document can be let go. */
import type { AnalysisDocument, CorpusFigures } from '../../model/index.js';
export declare function corpusFigures(document: AnalysisDocument): CorpusFigures;
