/** From a file's bytes to its text. Knows UTF-8, UTF-16 by its mark, a charset that a page declares, and Windows-1252 as a last resort. */
export type Decoded = {
    readonly kind: 'text';
    readonly text: string;
    readonly fallbackAt: number | null;
}
/** Bytes that no text has; `at` is the offset of the first. */
 | {
    readonly kind: 'binary';
    readonly at: number;
};
/**
 * The text of a file, without its byte-order mark, line ends kept. `fallbackAt` is the offset of the first byte that is
 * not UTF-8, where the text had to be read as Windows-1252 on no better ground than that; null otherwise.
 */
export declare function decode(bytes: Uint8Array): Decoded;
