/** Finds what readers see above an article and Readability leaves out: headline, standfirst, byline, date. */
import type { Element, Root } from 'hast';
import type { Declared } from '../../model/index.js';
import type { Shape } from '../draft.js';
/** Elements above the article, by what they are. `kept` are the elements of the article. */
export declare function pageHead(root: Root, kept: ReadonlySet<Element>, declared: Declared): Map<Element, Shape>;
