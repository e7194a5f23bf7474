/** The kinds of files that essays come in. To add one: a file beside this one, and a line here. */
import type { SourceFormat } from '../../model/index.js';
import type { InputFormat } from './format.js';
export declare const INPUT_FORMATS: readonly InputFormat[];
/** What a file is written in, by the end of its name; null for a kind that is not read. */
export declare function formatOf(path: string): SourceFormat | null;
/** All ends of file names that are read: ".txt", ".md", … */
export declare function extensions(): readonly string[];
