/** render: a report as one self-contained page of HTML, for the screen and, by its print styles, for the PDF. */
import type { EssayIndex, Report } from '../model/index.js';
import { withoutDirection } from './charts/svg.js';
import { type Paper, pageParts } from './page.js';
import { printable } from './printable.js';
import { languageAttribute, template } from './templates.js';

export { renderComparison } from './compare.js';
export { comparisonMarkdown } from './compare-markdown.js';
export { renderCorpus } from './corpus.js';
export type { Paper } from './page.js';

export interface RenderOptions {
  /** Paper that the page is printed on. */
  readonly paper: Paper;
}

/** The same report gives the same bytes. */
export function renderReport(report: Report, { paper }: RenderOptions): string {
  const { content, fonts, problem } = printable(report, report.sources);
  const { masthead, rows, screen } = content;
  const problems = problem === null ? masthead.problems : [...masthead.problems, problem];
  const sections = [
    ...rows.flatMap((row) => (row.columns === 2 ? [...row.left, ...row.right] : row.sections)),
    ...screen,
  ];
  const page = pageParts({
    title: `${plain(masthead.title, 120)}: rhetorical briefing`,
    runningTitle: plain(masthead.title, 90),
    paper,
    styles: ['tokens', 'page', 'charts', 'screen', 'print'],
    script: 'briefing',
    fonts,
  });
  return template('briefing')({
    page,
    lang: languageAttribute(content.essayLanguage),
    report: { ...content, masthead: { ...masthead, problems } },
    titleSize: titleSize(masthead.title),
    contents: sections.map(({ id, label }) => ({ id, label })),
    partials: Object.fromEntries(sections.map(({ id, partial = id }) => [id, `sections/${partial}`])),
  });
}

/** The page that lists all essays. The same list gives the same bytes. */
export function renderEssayIndex(index: EssayIndex, { paper }: RenderOptions): string {
  const { content, fonts } = printable(index, sourcesOf(index));
  const title = 'Rhetorical briefings';
  const page = pageParts({
    title,
    runningTitle: title,
    paper,
    styles: ['tokens', 'page', 'charts', 'screen', 'index', 'print'],
    script: 'index',
    fonts,
  });
  return template('index')({ page, index: content });
}

function sourcesOf({ essays, failures }: EssayIndex): string[] {
  const described = essays.flatMap(({ title, author, path, exposed }) => [
    title,
    author ?? '',
    path,
    ...(exposed?.runs.map((run) => run.text) ?? []),
  ]);
  return [...described, ...failures.flatMap(({ path, reason }) => [path, reason])];
}

/** Long titles are set smaller, so that the first page stays one page. */
function titleSize(title: string): string {
  const size = title.length > 110 ? 'small' : title.length > 60 ? 'medium' : 'large';
  return `title title-${size}`;
}

/** For places that cannot isolate it: clipped, and without marks that would change the direction of what follows. */
function plain(title: string, most: number): string {
  const text = withoutDirection(title);
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
