/** relate: links between sentences, figures of speech, the thesis. */
import type { RelatedEssay, WeighedEssay } from '../model/index.js';
export { FIGURE_FINDERS } from './figures/index.js';
export { LINKERS } from './links/index.js';
export declare function relate(essay: WeighedEssay): RelatedEssay;
