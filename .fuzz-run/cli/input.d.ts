import { type Problem } from '../model/index.js';
import { type FoundFile } from '../read/find.js';
export type { FoundFile } from '../read/find.js';
/** Kept here as well as with the formats (a test holds the two together), because those bring their parsers. */
export declare const INPUT_EXTENSIONS: string[];
export interface Input {
    readonly files: readonly FoundFile[];
    /** For each file, the folder that names are told apart by: absolute, with "/". */
    readonly folders: readonly string[];
    /** Files below the output folder that a run must not write over, with "/". */
    readonly occupied: readonly string[];
    /** Paths that cannot be used, and why. */
    readonly problems: readonly Problem[];
}
/**
 * The essays at the paths given. Reports of earlier runs are not essays: what lies in the output folder is passed over,
 * unless a path given leads into it.
 * @throws ProblemError `output-is-input` where a folder to analyze is the output folder itself.
 */
export declare function findInput(paths: readonly string[], out: string): Input;
