/**
 * Where the words of an analysis stand in a Word document. Both were read from the same file, so blocks and paragraphs agree in
 * their letters and in their order; what agrees as a whole is paired first, and holds the rest in place.
 */
import type { AnalysisDocument, Range } from '../../model/index.js';
import type { WordParagraph } from './body.js';
/** Units of a paragraph's words, half-open. */
export interface WordRange extends Range {
    readonly paragraph: WordParagraph;
}
export type Locate = (range: Range) => WordRange | null;
export declare function aligned(document: AnalysisDocument, paragraphs: readonly WordParagraph[]): Locate;
