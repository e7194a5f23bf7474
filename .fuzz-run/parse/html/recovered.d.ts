/** Gives back what Readability drops from the middle of an article: headings, lists, quotations, pull quotes, short paragraphs. */
import type { Element, Root } from 'hast';
/** Elements among kept paragraphs that were not kept, though nothing marks them as furniture. */
export declare function recovered(root: Root, kept: ReadonlySet<Element>): Element[];
