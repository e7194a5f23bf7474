/** The words of an essay as a reader sees them: markup left out, white space on one line. */
import type { AnalysisDocument, Range } from '../model/index.js';
type Text = Pick<AnalysisDocument, 'text' | 'markup'>;
/** The words of a range inside a larger one, with what stands before and after; joined, they are the words of the larger. */
export interface Excerpt {
    readonly before: string;
    readonly inside: string;
    readonly after: string;
}
export declare function words(document: Text, range: Range): string;
/** At most about `most` characters, cut between words and marked with an ellipsis where it is cut. */
export declare function clipped(text: string, most: number): string;
export declare function excerpt(document: Text, whole: Range, range: Range): Excerpt;
export {};
