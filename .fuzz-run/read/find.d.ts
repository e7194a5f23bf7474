import { type Problem } from '../model/index.js';
export interface FoundFile {
    /** Where it lies on disk: the path given, or below it. */
    readonly path: string;
    /** Relative to the folder given, with "/"; the bare name of a file given by itself. */
    readonly relative: string;
    /** Index of the path given that led to it. */
    readonly root: number;
}
export interface FindResult {
    /** By path given, and below each in code-unit order of `relative`. A file that several paths lead to is listed once. */
    readonly files: readonly FoundFile[];
    /** Paths that cannot be used, and why, with the index of the path given. */
    readonly problems: readonly (Problem & {
        readonly root: number;
    })[];
}
/**
 * The files under paths (files and folders, any number) whose names end in one of `extensions` (".txt"). In folders,
 * hidden files and `node_modules` are passed over, and each folder is entered once, however many links lead to it.
 */
export declare function findFiles(paths: readonly string[], extensions: readonly string[]): FindResult;
