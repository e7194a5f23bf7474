export interface EssayToName {
    /** Absolute path, with "/", of the folder analyzed, or of the folder that holds a file named by itself. */
    readonly folder: string;
    /** Path below that folder, with "/". */
    readonly relative: string;
}
/**
 * For each essay, in the order given, the path of its files below the output folder, with "/" and without the last
 * extension: "opinion/bridge". No two are equal, whatever a file system thinks of capitals; none leads out of the output
 * folder, is called `index` or `corpus` at its top, or, with an extension of `OUTPUT_FORMATS`, is one of `occupied`.
 * @param occupied files below the output folder, with "/", that must not be written, such as the essays themselves.
 */
export declare function outputNames(essays: readonly EssayToName[], occupied?: Iterable<string>): string[];
