/** render: a report as one self-contained page of HTML, for the screen and, by its print styles, for the PDF. */
import type { Report } from '../model/index.js';
import { type Paper, pageParts, printable } from './page.js';
import { template } from './templates.js';

export type { Paper } from './page.js';

export interface RenderOptions {
  /** Paper that the page is printed on. */
  readonly paper: Paper;
}

/** The same report gives the same bytes. */
export function renderReport(report: Report, { paper }: RenderOptions): string {
  const { content, fonts, problem } = printable(report);
  const { masthead, rows, screen } = content;
  const problems = problem === null ? masthead.problems : [...masthead.problems, problem];
  const sections = [
    ...rows.flatMap((row) => (row.columns === 2 ? [...row.left, ...row.right] : row.sections)),
    ...screen,
  ];
  const page = pageParts({
    title: `${clipped(masthead.title, 120)}: rhetorical briefing`,
    runningTitle: clipped(masthead.title, 90),
    paper,
    styles: ['tokens', 'page', 'charts', 'screen', 'print'],
    script: 'briefing',
    fonts,
  });
  return template('briefing')({
    page,
    report: { ...content, masthead: { ...masthead, problems } },
    titleSize: titleSize(masthead.title),
    contents: sections.map(({ id, label }) => ({ id, label })),
    partials: Object.fromEntries(sections.map(({ id }) => [id, `sections/${id}`])),
  });
}

/** Long titles are set smaller, so that the first page stays one page. */
function titleSize(title: string): string {
  const size = title.length > 110 ? 'small' : title.length > 60 ? 'medium' : 'large';
  return `title title-${size}`;
}

function clipped(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
