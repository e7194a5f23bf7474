/** The @font-face rules of a set of faces, files inside; one object a set. */
export interface FontSheet {
    readonly css: string;
}
export interface Fonts {
    readonly sheet: FontSheet;
    /** Code points without a face, ascending. */
    readonly missing: readonly number[];
}
/** The faces for all the texts: always the Latin ones, and others where a character asks for them. */
export declare function fontsFor(texts: readonly string[]): Fonts;
