import type { Excerpt } from './quote.js';
/** Columns the text takes on a terminal. */
export declare function widthOf(text: string): number;
export declare function wrap(text: string, width: number): string[];
/** A line of an excerpt, and the marks that belong under it ("" where none of its words are meant). */
export interface MarkedLine {
    readonly words: string;
    readonly marks: string;
    /** Units of `words` that are meant. */
    readonly from: number;
    readonly to: number;
}
/** The excerpt in lines, with "^~~~" under exactly the words inside. Of the words around, a line on each side is kept. */
export declare function markedLines({ before, inside, after }: Excerpt, width: number): MarkedLine[];
