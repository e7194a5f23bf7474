/**
 * L2-regularized logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent methods for
 * logistic regression and maximum entropy models", algorithm 5). Deterministic: the order of examples comes from a fixed seed.
 */
/** Sparse rows: the features of row r are columns[offsets[r]..offsets[r + 1]] with their values. */
export interface SparseRows {
    readonly offsets: Int32Array;
    readonly columns: Int32Array;
    readonly values: Float32Array;
    readonly width: number;
}
export interface LogisticOptions {
    /** Cost of an error, per example: larger fits closer. An example of cost 0 is left out. */
    readonly cost: (row: number) => number;
    /** Whether the example is a case. */
    readonly label: (row: number) => boolean;
    readonly rows: readonly number[];
    readonly epochs: number;
}
/** Weights of the columns; the bias is the column that is 1 in every row. */
export declare function trainLogistic(data: SparseRows, options: LogisticOptions): Float64Array;
/** mulberry32 (T. Ettinger, public domain): the same numbers on every machine. */
export declare function generator(seed: number): () => number;
export declare function shuffle<T>(list: T[], random: () => number): void;
