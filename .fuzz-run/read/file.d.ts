import { type Source, type SourceFormat } from '../model/index.js';
export interface FileToRead {
    /** Where it lies on disk. */
    readonly path: string;
    /** What messages and the document call it: relative, with "/". */
    readonly relative: string;
}
/**
 * The file as a source. `sha256` is that of its bytes.
 * @throws ProblemError where nothing can be read from it: `not-found`, `unreadable`, `empty-file`, `too-large`, `binary-file`.
 */
export declare function readSource(file: FileToRead, format: SourceFormat): Source;
/** What the file system said, in words. */
export declare function fileProblem(error: unknown, path: string): import("../model/document.js").Problem;
