/** report: what a briefing says about one document, as plain data. */
import type { AnalysisDocument, Report } from '../model/index.js';
import { type Measured } from './reading.js';
export { comparedFigures } from './compared.js';
export { comparisonReport } from './comparison/index.js';
export { corpusData, corpusFigures, corpusReport } from './corpus/index.js';
export { essayIndex } from './essay-index.js';
export { indexFigures } from './figures.js';
export { measuredReliability } from './reliability.js';
export interface ReportOptions extends Partial<Measured> {
    /** Height of the text on a page of paper, in points. Default: that of A4. */
    readonly pageHeight?: number;
}
/** Without scores the method box says that none were given; without norms no figure is compared. */
export declare function reportOf(document: AnalysisDocument, { reliability, norms, pageHeight }?: ReportOptions): Report;
