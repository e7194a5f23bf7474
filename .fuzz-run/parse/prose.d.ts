/** Collects the prose of a block, unit by unit, with the place of each unit in the source. */
/** Prose, and for each of its UTF-16 units where the source spells it: from `starts[i]` to `ends[i]`. */
export interface Piece {
    readonly prose: string;
    readonly starts: readonly number[];
    readonly ends: readonly number[];
}
export declare class ProseBuilder {
    #private;
    private readonly source;
    constructor(source: string);
    get empty(): boolean;
    /** Units so far, a space that may yet follow left out. */
    get length(): number;
    /** Where the source spells the end of what is collected so far; null where nothing is. */
    get end(): number | null;
    /** One unit that the source spells from `start` to `end`. White space is kept as one space, and only between other units. */
    unit(char: string, start: number, end: number): void;
    /** A stretch of the source as it stands. */
    plain(start: number, end: number): void;
    /**
     * The value that a parser read from the source between `start` and `end`: character references decoded, escapes and
     * the prefixes of continued lines taken out. Each unit is led back to where it is spelled.
     */
    read(value: string, start: number, end: number): void;
    /** The piece so far; the builder starts anew. null where there is nothing to read. */
    take(): Piece | null;
}
export declare function isSpace(char: string): boolean;
