import { type AnalysisDocument, type CheckStart, type Finding } from '../../model/index.js';
export interface WordCommentOptions {
    /** Whose findings become comments. Default: only new ones. */
    readonly states?: readonly Finding['state'][];
    /** When the comments were made, ISO 8601. Default: none, so that the same file gives the same bytes. */
    readonly date?: string;
    /** Default: "hedgerow". */
    readonly author?: string;
    /** Default: "h". */
    readonly initials?: string;
}
export interface CommentedWordFile {
    readonly bytes: Uint8Array;
    /** How many comments were added. */
    readonly comments: number;
    /** Of these, how many are on a finding whose words were not found: they stand at the first paragraph and quote the words. */
    readonly unplaced: number;
}
/**
 * A copy of a .docx with comments. `document` is the analysis of that file; `start` says what its rules are called.
 * What is in the file stays as it is: text, formatting, tracked changes and comments that are there. A comment on a note
 * stands at the sign that leads to it, one on the whole essay at the first paragraph.
 * @throws ProblemError where the bytes are no Word file.
 */
export declare function commentedDocx(original: Uint8Array, document: AnalysisDocument, start: CheckStart, options?: WordCommentOptions): CommentedWordFile;
