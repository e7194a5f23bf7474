/** What the comparison of two drafts says. */
export { comparisonReport } from './report.js';
