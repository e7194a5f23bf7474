/** The briefing on many essays: figures kept of each, the data behind the page, the page. */
export { corpusData } from './data.js';
export { corpusFigures } from './figures.js';
export { corpusReport } from './report.js';
