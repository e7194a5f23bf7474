/** From analysis documents, and nothing else, to briefings and comparisons: the only file that knows reports and their rendering. */
import { compareDocuments } from './compare/index.js';
import { compare, fits, shippedNorms } from './norms/index.js';
import { comparisonMarkdown, renderComparison, renderCorpus, renderEssayIndex, renderReport, } from './render/index.js';
import { comparedFigures, comparisonReport, corpusData, corpusReport, essayIndex, measuredReliability, reportOf, } from './report/index.js';
import { TOOL_VERSION } from './version.js';
export { corpusFigures, indexFigures } from './report/index.js';
/** Of the text on a page, in points: the paper less its margins in templates/styles/print.css, and a line for what estimates miss. */
const PAGE_HEIGHTS = { a4: 758, letter: 702 };
/** The briefing on one essay, a self-contained HTML page whose print styles make the PDF. */
export function renderBriefing(document, options = {}) {
    const { paper = 'a4', reliability = measuredReliability(document.method.weights), norms = shippedNorms(), } = options;
    const comparison = norms !== null && fits(norms, document.method) ? compare(comparedFigures(document), norms) : null;
    const pageHeight = PAGE_HEIGHTS[paper];
    return renderReport(reportOf(document, { reliability, norms: comparison, pageHeight }), { paper });
}
/**
 * The page that lists the essays of a run, in the order given: for each its figures (`indexFigures` of its document) and
 * where its files are relative to the page, or the reason why it could not be analyzed. `corpus`: where the briefing on all of
 * them is.
 */
export function renderIndex(entries, { paper = 'a4', corpus = null } = {}) {
    return renderEssayIndex(essayIndex(entries, corpus), { paper });
}
/** What many essays add up to: the data that `renderCorpusBriefing` makes its page from, and nothing else. */
export function corpusOf(entries) {
    return corpusData(entries, TOOL_VERSION);
}
/** The briefing on many essays, a self-contained HTML page whose print styles make the PDF. */
export function renderCorpusBriefing(data, { paper = 'a4' } = {}) {
    return renderCorpus(corpusReport(data), { paper });
}
export function compareDrafts(before, after) {
    const comparison = compareDocuments(before, after);
    const report = comparisonReport(comparison, before, after);
    return {
        comparison,
        html: ({ paper = 'a4' } = {}) => renderComparison(report, { paper }),
        markdown: () => comparisonMarkdown(report),
    };
}
