/** What elements are for, by their names and by the names that sites give them. */
import type { Element, Nodes } from 'hast';
import type { Shape } from '../draft.js';
export declare function isElement(node: Nodes): node is Element;
export declare function isBlock({ tagName }: Element): boolean;
/** Class names and id, as one string; "shareBar" is written "share-Bar". */
export declare function namesOf({ properties }: Element): string;
/** The value of an attribute, by its name in hast ("dateTime"); empty where it is missing. */
export declare function attribute({ properties }: Element, name: string): string;
/** Neither it nor anything in it is read. */
export declare function isSilent(element: Element): boolean;
export declare function isFurniture(element: Element): boolean;
/** What an element says of the text in it; null where it says nothing. */
export declare function shapeOf(element: Element): Shape | null;
/** The text in a node, up to a number of characters. */
export declare function textOf(node: Nodes, limit?: number): string;
