/** Every character of a page has a typeface that came with it, or is printed as its code point. */
import { type FontSheet } from './fonts/index.js';
export interface Printable<Content> {
    readonly content: Content;
    readonly fonts: FontSheet;
    /** What to tell the reader about characters without a typeface; null where all have one. */
    readonly problem: string | null;
}
/** `content` must be plain data; `sources` is where its words come from, beside our own, which need Latin letters only. */
export declare function printable<Content>(content: Content, sources: readonly string[]): Printable<Content>;
