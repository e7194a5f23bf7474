/** Writing SVG as text: numbers short, words escaped, one root with its role and its words for those who cannot see it. */
/** A length with one decimal at most. */
export declare function px(value: number): string;
export declare function withoutDirection(text: string): string;
export declare function escaped(text: string): string;
/** A share of the whole as a percentage with two decimals at most: "12.34%". */
export declare function percent(share: number): string;
export interface Picture {
    /** What it shows, in words. */
    readonly alt: string;
    readonly name: string;
    readonly height: number;
    /**
     * null: as wide as the page lets it be, with places inside given in percent, so that letters and lines keep their shape.
     */
    readonly width: number | null;
    /** Height at the top that is left out because nothing stands there. */
    readonly cut?: number;
}
/**
 * A picture. Each has some text in it: a browser that prints to PDF gives a drawing its words for readers who cannot see
 * it only where the drawing holds text (seen with Chromium 143).
 */
export declare function svg({ width, height, alt, name, cut }: Picture, content: string): string;
