/** The comparison of two drafts as plain data: what its page and its Markdown say. */
import type { AnalysisDocument, Comparison, ComparisonReport } from '../../model/index.js';
/** @param before after the two documents that `comparison` was made from. */
export declare function comparisonReport(comparison: Comparison, before: AnalysisDocument, after: AnalysisDocument): ComparisonReport;
