/** Main figures of two drafts side by side. */
import type { AnalysisDocument, ComparedFigure } from '../model/index.js';
export declare function figuresOf(before: AnalysisDocument, after: AnalysisDocument): ComparedFigure[];
