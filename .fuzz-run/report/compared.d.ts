/** The figures of an essay that a reference set compares: the same numbers as the briefing prints. */
import type { AnalysisDocument, ComparedFigures } from '../model/index.js';
export declare function comparedFigures(document: AnalysisDocument): ComparedFigures;
