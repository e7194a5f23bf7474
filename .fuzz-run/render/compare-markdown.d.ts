/** The comparison of two drafts as Markdown, for the comment on a pull request. */
import type { ComparisonReport } from '../model/index.js';
/** With a final newline. */
export declare function comparisonMarkdown(report: ComparisonReport): string;
