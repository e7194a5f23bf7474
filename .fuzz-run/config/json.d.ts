export interface JsonText {
    readonly value: unknown;
    /** 1-based line of the value that a path of keys leads to, or of the nearest thing round it. */
    readonly lineOf: (path: readonly PropertyKey[]) => number;
}
/** What is wrong with a text that is not JSON. */
export declare class JsonError extends Error {
    readonly line: number;
    readonly column: number;
    constructor(message: string, line: number, column: number);
}
/** @throws JsonError */
export declare function readJson(text: string): JsonText;
