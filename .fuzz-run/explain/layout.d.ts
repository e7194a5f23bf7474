/** Rows of a label and lines, wrapped to a width. */
/** Colors, or what leaves words as they are. */
export interface Paint {
    readonly bold: (text: string) => string;
    readonly dim: (text: string) => string;
    readonly red: (text: string) => string;
    readonly blue: (text: string) => string;
}
export interface Row {
    /** null where the lines stand without a label, over the full width. */
    readonly label: string | null;
    /** Each begins a line; a row without any is left out. */
    readonly lines: readonly string[];
    /** Stands apart from the row before. */
    readonly apart?: boolean;
}
export declare function layOut(rows: readonly Row[], paint: Paint, width: number): string[];
