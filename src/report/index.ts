/** report: what a briefing says about one document, as plain data. */
import type { AnalysisDocument, BuiltSection, Reliability, Report, ReportRow } from '../model/index.js';
import { SECTIONS } from './catalog.js';
import { mastheadOf } from './masthead.js';
import { readingOf } from './reading.js';

export { comparisonReport } from './comparison/index.js';
export { corpusData, corpusFigures, corpusReport } from './corpus/index.js';
export { essayIndex } from './essay-index.js';
export { indexFigures } from './figures.js';

export interface ReportOptions {
  /** Measured scores for the method box; without them it says that none were given. */
  readonly reliability?: Reliability | null;
}

interface Half {
  readonly section: BuiltSection;
  readonly lines: number;
}

/** Two columns of about the same length: each section goes where less stands, its neighbors in the catalog near. */
function columnsOf(halves: readonly Half[]): ReportRow {
  const left: BuiltSection[] = [];
  const right: BuiltSection[] = [];
  let balance = 0;
  for (const { section, lines } of halves) {
    const goesLeft = balance <= 0;
    (goesLeft ? left : right).push(section);
    balance += goesLeft ? lines : -lines;
  }
  return right.length === 0 ? { columns: 1, sections: left } : { columns: 2, left, right };
}

export function reportOf(document: AnalysisDocument, { reliability = null }: ReportOptions = {}): Report {
  const reading = readingOf(document, reliability);
  const rows: ReportRow[] = [];
  const screen: BuiltSection[] = [];
  let halves: Half[] = [];
  const closeColumns = () => {
    if (halves.length > 0) rows.push(columnsOf(halves));
    halves = [];
  };
  for (const { id, label, gloss, column, build, lines } of SECTIONS) {
    const data = build(reading);
    if (data === null) continue;
    const section: BuiltSection = { id, label, gloss, data };
    if (column === 'half') halves.push({ section, lines: lines?.(data) ?? 0 });
    else if (column === 'screen') screen.push(section);
    else {
      closeColumns();
      rows.push({ columns: 1, sections: [section] });
    }
  }
  closeColumns();
  const { language } = document.essay;
  return {
    masthead: mastheadOf(document),
    sources: sourcesOf(document),
    essayLanguage: /^en(-|$)/i.test(language) ? null : language,
    rows,
    screen,
  };
}

function sourcesOf({ text, essay, source, findings, problems, method, tool }: AnalysisDocument): string[] {
  const described = [essay.title, essay.author, essay.publication, essay.published].filter(
    (item) => item !== null,
  );
  const messages = [...findings, ...problems].map(({ message }) => message);
  const rules = findings.map(({ rule }) => rule);
  return [text, ...described, source.path, ...messages, ...rules, ...Object.values(method), tool.version];
}
