/** Comments that tell findings to be silent: `<!-- hedgerow-disable rule, rule -- reason -->`. */
import type { Directive, Place, Range } from '../model/index.js';
/** A comment and where it stands, in the text or in the source. */
export interface Comment extends Range {
    /** Without its marks. */
    readonly value: string;
}
/** Whether there may be any: most files have none, and are not searched. */
export declare const mayHold: (source: string) => boolean;
/** The comments in a piece of source that stands at an offset. */
export declare function commentsIn(source: string, at?: number): Comment[];
/** In plain text a comment has its line for itself. */
export declare function commentLines(text: string): Comment[];
/** Those that speak to hedgerow. `at`: where in the text they stand, if not at the comment's own range. */
export declare function directivesOf(comments: readonly Comment[], placeOf: (range: Range) => Place | null, at?: (comment: Comment) => Range): Directive[];
