/** Reads the blocks of prose out of an HTML tree, with the place of every character in the source. */
import type { Element, Nodes } from 'hast';
import type { Shape } from '../draft.js';
import { type Piece } from '../prose.js';
export interface Collected {
    readonly piece: Piece;
    readonly shape: Shape;
    /** Of headings, 1 to 6. */
    readonly level: number | null;
    readonly italic: boolean;
    readonly linked: number;
}
/** What of the tree is read. */
export interface Selection {
    /** Whether the text that stands directly in an element is read. */
    readonly reads: (element: Element) => boolean;
    /** Shapes decided elsewhere, for an element and all in it; such elements are read. */
    readonly shapes: ReadonlyMap<Element, Shape>;
    /** Elements that are passed over with all in them. */
    readonly skips: (element: Element) => boolean;
}
export declare const EVERYTHING: Selection;
export declare function collect(root: Nodes, source: string, selection: Selection): Collected[];
