/** render: a report as one self-contained page of HTML, for the screen and, by its print styles, for the PDF. */
import type { EssayIndex, Report } from '../model/index.js';
import { type Paper } from './page.js';
export { renderComparison } from './compare.js';
export { comparisonMarkdown } from './compare-markdown.js';
export { renderCorpus } from './corpus.js';
export type { Paper } from './page.js';
export interface RenderOptions {
    /** Paper that the page is printed on. */
    readonly paper: Paper;
}
/** The same report gives the same bytes. */
export declare function renderReport(report: Report, { paper }: RenderOptions): string;
/** The page that lists all essays. The same list gives the same bytes. */
export declare function renderEssayIndex(index: EssayIndex, { paper }: RenderOptions): string;
