import type { UserConfig } from './define.js';
/** In the order in which they are looked for in each folder. */
export declare const CONFIG_FILES: readonly string[];
export interface FoundConfig {
    /** Absolute. */
    readonly path: string;
    readonly config: UserConfig;
}
/** As messages call a file: relative to where the command runs, with "/"; or in full where it lies outside. */
export declare function shownFile(path: string, cwd: string): string;
/**
 * The configuration in a folder or in the nearest folder above; null where there is none.
 * @throws ProblemError where it cannot be read, or says something that cannot be.
 */
export declare function findConfig(cwd: string): Promise<FoundConfig | null>;
/** The configuration that a user names. @throws ProblemError as `findConfig`, and where there is no such file. */
export declare function loadConfig(path: string, cwd: string): Promise<FoundConfig>;
