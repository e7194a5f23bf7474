/** The path from the root of the repository: what the run calls the file, below the folder of the run. Steps up are taken. */
export declare function fromRoot(path: string, base?: string): string;
/** An address, or a path from the root of a file system. */
export declare function isWhole(path: string): boolean;
/** As a URI: relative for a relative path. */
export declare function uriOf(path: string): string;
