/** The paragraphs of a plain text, told from its lines: set apart by blank lines, one a line, or wrapped at a width. */
/** A line without its line end and the blanks around it. */
export interface Line {
    readonly start: number;
    readonly end: number;
    /** Blanks before `start`. */
    readonly indent: number;
    /** A blank line (or the edge of the text) stands before it. */
    readonly apart: boolean;
}
/** Consecutive lines that read on as one paragraph. */
export type Paragraph = readonly [Line, ...Line[]];
export declare function paragraphsOf(text: string): Paragraph[];
