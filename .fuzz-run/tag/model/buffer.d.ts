/** Features of one sentence as numbers: no strings are built, so that reading an essay stays cheap. */
/** A growing list of features: a 32-bit key, a value and the tokens it comes from. Reused from sentence to sentence. */
export declare class FeatureBuffer {
    #private;
    keys: Int32Array<ArrayBuffer>;
    values: Float32Array<ArrayBuffer>;
    /** Tokens from (inclusive) to (exclusive) that the feature stands for; from = -1 where no words of the sentence do. */
    from: Int16Array<ArrayBuffer>;
    to: Int16Array<ArrayBuffer>;
    length: number;
    clear(): void;
    add(key: number, value: number, from: number, to: number): void;
    /** A copy as long as it needs to be, where a key that comes twice stands once, with its first value. */
    distinct(): FeatureBuffer;
}
/** FNV-1a over the UTF-16 units of a word (or of its first `units`), as a 32-bit integer. */
export declare function hashWord(word: string, units?: number): number;
/** Joins two 32-bit keys into one, order kept (the finalizer of MurmurHash3 by A. Appleby, public domain). */
export declare function mix(a: number, b: number): number;
