/** report: what a briefing says about one document, as plain data. */
import type { AnalysisDocument, Masthead, Problem, Report } from '../model/index.js';
import { PAGES } from './catalog.js';
import { mastheadHeight, mastheadOf } from './masthead.js';
import { type Built, builtFrom, onOnePage, paginated, reported, rowsOf } from './paper.js';
import { type PluginSection, sectionOf } from './plugin-section.js';
import { type Measured, readingOf } from './reading.js';

export { comparedFigures } from './compared.js';
export { comparisonReport } from './comparison/index.js';
export { corpusData, corpusFigures, corpusReport } from './corpus/index.js';
export { essayIndex } from './essay-index.js';
export { indexFigures } from './figures.js';
export type { PluginSection, SectionContent, SectionPart } from './plugin-section.js';
export { measuredReliability } from './reliability.js';

/** The first page has no running title, and holds a little more. */
const FIRST_PAGE = 8;

export interface ReportOptions extends Partial<Measured> {
  /** Height of the text on a page of paper, in points. Default: that of A4. */
  readonly pageHeight?: number;
  /** Sections of plug-ins, which stand after the program's own. */
  readonly sections?: readonly PluginSection[];
}

/** Without scores the method box says that none were given; without norms no figure is compared. */
export function reportOf(
  document: AnalysisDocument,
  { reliability = null, norms = null, pageHeight = 756, sections: own = [] }: ReportOptions = {},
): Report {
  const reading = readingOf(document, { reliability, norms });
  const masthead = mastheadOf(document);
  const failed: Problem[] = [];
  const added = own.map((one) => sectionOf(one, (found) => failed.push(found)));
  const all = added.length === 0 ? PAGES : [...PAGES, added];
  const built = all.map((sections) => builtFrom(sections, reading));
  const heights = all.map((_, page) =>
    page === 0 ? pageHeight + FIRST_PAGE - mastheadHeight(masthead) : pageHeight,
  );
  const single = onOnePage(built.flat(), heights[0]!);
  const pages = single ? [single] : paginated(built, heights);
  const screen = pages.flat().filter(({ section }) => section.column === 'screen');
  const { language } = document.essay;
  return {
    masthead: failed.length === 0 ? masthead : withProblems(masthead, failed),
    sources: [
      ...sourcesOf(document),
      ...(added.length === 0
        ? []
        : textsIn(pages.flat().filter(({ section }) => added.some((one) => one === section)))),
    ],
    essayLanguage: /^en(-|$)/i.test(language) ? null : language,
    rows: pages.flatMap((page) => rowsOf(page.filter(({ section }) => section.column !== 'screen'))),
    screen: screen.map(reported),
  };
}

const withProblems = (masthead: Masthead, found: readonly Problem[]): Masthead => ({
  ...masthead,
  problems: [...masthead.problems, ...found.map(({ message }) => message)],
});

/** All texts in some built sections: those of plug-ins bring words of their own. */
function textsIn(built: readonly Built[]): string[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const held of Object.values(value)) visit(held);
  };
  for (const { section, data } of built) visit([section.label, section.gloss, data]);
  return texts;
}

function sourcesOf({ text, essay, source, findings, problems, method, tool }: AnalysisDocument): string[] {
  const described = [essay.title, essay.author, essay.publication, essay.published].filter(
    (item) => item !== null,
  );
  const messages = [...findings, ...problems].map(({ message }) => message);
  const rules = findings.map(({ rule }) => rule);
  return [text, ...described, source.path, ...messages, ...rules, ...Object.values(method), tool.version];
}
