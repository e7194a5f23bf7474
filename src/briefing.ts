/** From an analysis document, and nothing else, to a briefing: the only file that knows the report and its rendering. */
import type { AnalysisDocument, IndexEntry, Reliability } from './model/index.js';
import { type Paper, renderEssayIndex, renderReport } from './render/index.js';
import { essayIndex, reportOf } from './report/index.js';

export type { IndexEntry, IndexFigures, IndexHrefs, Reliability } from './model/index.js';
export type { Paper } from './render/index.js';
export { indexFigures } from './report/index.js';

export interface BriefingOptions {
  /** Paper that the page is printed on. Default: "a4". */
  readonly paper?: Paper;
  /** Measured scores for the method box. Default: none. */
  readonly reliability?: Reliability | null;
}

/** The briefing on one essay, a self-contained HTML page whose print styles make the PDF. */
export function renderBriefing(document: AnalysisDocument, options: BriefingOptions = {}): string {
  const { paper = 'a4', reliability = null } = options;
  return renderReport(reportOf(document, { reliability }), { paper });
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
