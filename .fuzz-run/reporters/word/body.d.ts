/** The paragraphs of a Word document in the order in which they are read, with the way from each letter back to its run. */
import type { Element } from '@xmldom/xmldom';
import { type WordPackage } from './package.js';
/** A place in a run: a w:t, and a unit of its text. */
export interface Spot {
    readonly text: Element;
    readonly unit: number;
}
export interface WordParagraph {
    /** The w:p. */
    readonly element: Element;
    /** The words of all its runs. */
    readonly words: string;
    /** For each unit of `words`, where it stands. */
    readonly spots: readonly Spot[];
    /** Letters and digits of `words`. */
    readonly row: string;
    /** For each unit of `row`, its index in `words`. */
    readonly at: readonly number[];
    /** The run in the body that leads to the note this is a paragraph of; null for the body itself. Word has no comments in notes. */
    readonly reference: Element | null;
}
/** Body first, then footnotes, then endnotes, each note once and in the order of its reference: as readers of Word files give them. */
export declare function paragraphsOf(word: WordPackage): WordParagraph[];
