import { pageParts } from './page.js';
import { printable } from './printable.js';
import { template } from './templates.js';
/** The same report gives the same bytes. */
export function renderCorpus(report, { paper }) {
    const { content, fonts, problem } = printable(report, report.sources);
    const page = pageParts({
        title: report.title,
        runningTitle: report.title,
        paper,
        styles: ['tokens', 'page', 'charts', 'screen', 'index', 'print', 'corpus'],
        script: 'index',
        fonts,
    });
    return template('corpus')({ page, corpus: content, problem });
}
