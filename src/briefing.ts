/** From analysis documents, and nothing else, to briefings and comparisons: the only file that knows reports and their rendering. */
import { compareDocuments } from './compare/index.js';
import type {
  AnalysisDocument,
  Comparison,
  CorpusData,
  CorpusEntry,
  IndexEntry,
  Norms,
  Reliability,
} from './model/index.js';
import { compare, fits, shippedNorms } from './norms/index.js';
import {
  comparisonMarkdown,
  type Paper,
  renderComparison,
  renderCorpus,
  renderEssayIndex,
  renderReport,
} from './render/index.js';
import {
  comparedFigures,
  comparisonReport,
  corpusData,
  corpusReport,
  essayIndex,
  measuredReliability,
  type PluginSection,
  reportOf,
} from './report/index.js';
import { TOOL_VERSION } from './version.js';

export { corpusFigures, indexFigures } from './report/index.js';

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
  /** Sections of plug-ins. */
  readonly sections?: readonly PluginSection[];
}

/**
 * Height of the text on a page, in points: the paper less its margins (templates/styles/print.css), and less a reserve for errors of the
 * estimate and for hinted type, which takes more room when a reader prints the page from a browser.
 */
const PAGE_HEIGHTS: Readonly<Record<Paper, number>> = { a4: 756, letter: 702 };

/** The briefing on one essay, a self-contained HTML page whose print styles make the PDF. */
export function renderBriefing(document: AnalysisDocument, options: BriefingOptions = {}): string {
  const {
    paper = 'a4',
    reliability = measuredReliability(document.method.weights),
    norms = shippedNorms(),
    sections = [],
  } = options;
  const comparison =
    norms !== null && fits(norms, document.method) ? compare(comparedFigures(document), norms) : null;
  const pageHeight = PAGE_HEIGHTS[paper];
  return renderReport(reportOf(document, { reliability, norms: comparison, pageHeight, sections }), {
    paper,
  });
}

/**
 * The page that lists the essays of a run, in the order given: for each its figures (`indexFigures` of its document) and
 * where its files are relative to the page, or the reason why it could not be analyzed. `corpus`: where the briefing on all of
 * them is.
 */
export function renderIndex(
  entries: readonly IndexEntry[],
  { paper = 'a4', corpus = null }: { readonly paper?: Paper; readonly corpus?: string | null } = {},
): string {
  return renderEssayIndex(essayIndex(entries, corpus), { paper });
}

/** What many essays add up to: the data that `renderCorpusBriefing` makes its page from, and nothing else. */
export function corpusOf(entries: readonly CorpusEntry[]): CorpusData {
  return corpusData(entries, TOOL_VERSION);
}

/** The briefing on many essays, a self-contained HTML page whose print styles make the PDF. */
export function renderCorpusBriefing(
  data: CorpusData,
  { paper = 'a4' }: { readonly paper?: Paper } = {},
): string {
  return renderCorpus(corpusReport(data), { paper });
}

/** What became of the claims of one draft in the next, in every form it is shown in. */
export interface ComparedDrafts {
  readonly comparison: Comparison;
  /** A self-contained page whose print styles make the PDF. */
  readonly html: (options?: { readonly paper?: Paper }) => string;
  /** For the comment on a pull request. */
  readonly markdown: () => string;
}

export function compareDrafts(before: AnalysisDocument, after: AnalysisDocument): ComparedDrafts {
  const comparison = compareDocuments(before, after);
  const report = comparisonReport(comparison, before, after);
  return {
    comparison,
    html: ({ paper = 'a4' } = {}) => renderComparison(report, { paper }),
    markdown: () => comparisonMarkdown(report),
  };
}
