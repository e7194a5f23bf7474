import type { Element, Root } from 'hast';
/** The elements whose text Readability keeps; null where it finds no article. */
export declare function articleElements(root: Root): Set<Element> | null;
