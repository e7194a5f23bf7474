/** Puts the ends of comments into the runs of a Word document. Runs are cut where a comment begins or ends inside of them. */
import type { Element } from '@xmldom/xmldom';
import type { WordRange } from './align.js';
/** A comment by its number, and the words it is on; or the run that leads to the note it is on. */
export type Anchor = {
    readonly id: number;
    readonly words: WordRange;
} | {
    readonly id: number;
    readonly reference: Element;
};
export declare function placeComments(anchors: readonly Anchor[]): void;
/** An element in the namespace of its neighbor, with its prefix. */
export declare function beside(neighbor: Element, name: string): Element;
export declare function setAttribute(element: Element, name: string, value: string): void;
