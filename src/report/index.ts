/** report: what a briefing says about one document, as plain data. */
import type { AnalysisDocument, BuiltSection, Reliability, Report, ReportRow } from '../model/index.js';
import { SECTIONS } from './catalog.js';
import { mastheadOf } from './masthead.js';
import { readingOf } from './reading.js';

export { indexFigures } from './figures.js';

export interface ReportOptions {
  /** Measured scores for the method box; without them it says that none were given. */
  readonly reliability?: Reliability | null;
}

export function reportOf(document: AnalysisDocument, { reliability = null }: ReportOptions = {}): Report {
  const reading = readingOf(document, reliability);
  const rows: ReportRow[] = [];
  const screen: BuiltSection[] = [];
  let left: BuiltSection[] = [];
  let right: BuiltSection[] = [];
  const closeColumns = () => {
    if (left.length > 0 && right.length > 0) rows.push({ columns: 2, left, right });
    else if (left.length + right.length > 0) rows.push({ columns: 1, sections: [...left, ...right] });
    left = [];
    right = [];
  };
  for (const { id, label, gloss, column, build } of SECTIONS) {
    const data = build(reading);
    if (data === null) continue;
    const built: BuiltSection = { id, label, gloss, data };
    if (column === 'left') left.push(built);
    else if (column === 'right') right.push(built);
    else if (column === 'screen') screen.push(built);
    else {
      closeColumns();
      rows.push({ columns: 1, sections: [built] });
    }
  }
  closeColumns();
  const { language } = document.essay;
  return {
    masthead: mastheadOf(document),
    essayLanguage: /^en(-|$)/i.test(language) ? null : language,
    rows,
    screen,
  };
}
