/** The comparison of two drafts as one self-contained page. */
import type { ComparisonReport } from '../model/index.js';
import { withoutDirection } from './charts/svg.js';
import { type Paper, pageParts } from './page.js';
import { printable } from './printable.js';
import { template } from './templates.js';

const TITLE_LENGTH = 90;
/** Between what was and what is: no Latin face has it. */
const ARROW = '→';

/** The same report gives the same bytes. */
export function renderComparison(report: ComparisonReport, { paper }: { readonly paper: Paper }): string {
  const { content, fonts, problem } = printable(report, [...report.sources, ARROW]);
  const characters = [...withoutDirection(report.title)];
  const short =
    characters.length <= TITLE_LENGTH
      ? characters.join('')
      : `${characters.slice(0, TITLE_LENGTH - 1).join('')}…`;
  const page = pageParts({
    title: `${short}: two drafts compared`,
    runningTitle: short,
    paper,
    styles: ['tokens', 'page', 'charts', 'screen', 'print', 'corpus', 'compare'],
    script: 'compare',
    fonts,
  });
  return template('compare')({ page, report: content, problem });
}
