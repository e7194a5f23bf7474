/** The comparison of two drafts as one self-contained page. */
import type { ComparisonReport } from '../model/index.js';
import { type Paper } from './page.js';
/** The same report gives the same bytes. */
export declare function renderComparison(report: ComparisonReport, { paper }: {
    readonly paper: Paper;
}): string;
