import { PAGES } from './catalog.js';
import { mastheadHeight, mastheadOf } from './masthead.js';
import { builtFrom, fitted, reported, rowsOf } from './paper.js';
import { readingOf } from './reading.js';
export { comparedFigures } from './compared.js';
export { comparisonReport } from './comparison/index.js';
export { corpusData, corpusFigures, corpusReport } from './corpus/index.js';
export { essayIndex } from './essay-index.js';
export { indexFigures } from './figures.js';
export { measuredReliability } from './reliability.js';
/** The first page has no running title, and holds a little more. */
const FIRST_PAGE = 8;
/** Without scores the method box says that none were given; without norms no figure is compared. */
export function reportOf(document, { reliability = null, norms = null, pageHeight = 758 } = {}) {
    const reading = readingOf(document, { reliability, norms });
    const masthead = mastheadOf(document);
    const pages = PAGES.map((sections, page) => fitted(builtFrom(sections, reading), page === 0 ? pageHeight + FIRST_PAGE - mastheadHeight(masthead) : pageHeight));
    const screen = pages.flat().filter(({ section }) => section.column === 'screen');
    const { language } = document.essay;
    return {
        masthead,
        sources: sourcesOf(document),
        essayLanguage: /^en(-|$)/i.test(language) ? null : language,
        rows: pages.flatMap((page) => rowsOf(page.filter(({ section }) => section.column !== 'screen'))),
        screen: screen.map(reported),
    };
}
function sourcesOf({ text, essay, source, findings, problems, method, tool }) {
    const described = [essay.title, essay.author, essay.publication, essay.published].filter((item) => item !== null);
    const messages = [...findings, ...problems].map(({ message }) => message);
    const rules = findings.map(({ rule }) => rule);
    return [text, ...described, source.path, ...messages, ...rules, ...Object.values(method), tool.version];
}
