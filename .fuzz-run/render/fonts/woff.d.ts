export interface FontMetrics {
    readonly covers: (codePoint: number) => boolean;
    /** Advance width in ems; that of the missing character where the font does not cover it. */
    readonly advance: (codePoint: number) => number;
}
/** @throws RangeError where the bytes are no WOFF file with those tables. */
export declare function readWoff(bytes: Buffer): FontMetrics;
