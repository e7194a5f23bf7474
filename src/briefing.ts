/** From an analysis document, and nothing else, to a briefing: the only file that knows the report and its rendering. */
import type { AnalysisDocument, Reliability } from './model/index.js';
import { type Paper, renderReport } from './render/index.js';
import { reportOf } from './report/index.js';

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
