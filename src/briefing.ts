/** From an analysis document, and nothing else, to a briefing: the only file that knows the report and its rendering. */
import type { AnalysisDocument, IndexEntry, Norms, Reliability } from './model/index.js';
import { compare, fits, shippedNorms } from './norms/index.js';
import { type Paper, renderEssayIndex, renderReport } from './render/index.js';
import { comparedFigures, essayIndex, measuredReliability, reportOf } from './report/index.js';

export type { IndexEntry, IndexFigures, IndexHrefs, Norms, Reliability } from './model/index.js';
export type { Paper } from './render/index.js';
export { indexFigures } from './report/index.js';

export interface BriefingOptions {
  /** Paper that the page is printed on. Default: "a4". */
  readonly paper?: Paper;
  /** Measured scores for the method box; null for none. Default: those that ship, if they are of the document's weights. */
  readonly reliability?: Reliability | null;
  /**
   * Reference texts that the figures are compared with; null for none. Default: those that ship. A set that was not made
   * as the document was is left out.
   */
  readonly norms?: Norms | null;
}

/** Of the text on a page, in points: the paper less its margins in templates/styles/print.css, and a line for what estimates miss. */
const PAGE_HEIGHTS: Readonly<Record<Paper, number>> = { a4: 758, letter: 702 };

/** The briefing on one essay, a self-contained HTML page whose print styles make the PDF. */
export function renderBriefing(document: AnalysisDocument, options: BriefingOptions = {}): string {
  const {
    paper = 'a4',
    reliability = measuredReliability(document.method.weights),
    norms = shippedNorms(),
  } = options;
  const comparison =
    norms !== null && fits(norms, document.method) ? compare(comparedFigures(document), norms) : null;
  const pageHeight = PAGE_HEIGHTS[paper];
  return renderReport(reportOf(document, { reliability, norms: comparison, pageHeight }), { paper });
}

/**
 * The page that lists the essays of a run, in the order given: for each its figures (`indexFigures` of its document) and
 * where its files are relative to the page, or the reason why it could not be analyzed.
 */
export function renderIndex(
  entries: readonly IndexEntry[],
  { paper = 'a4' }: { readonly paper?: Paper } = {},
): string {
  return renderEssayIndex(essayIndex(entries), { paper });
}
