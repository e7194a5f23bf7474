import { type Settings } from '../model/index.js';
import type { AnalyzeDefaults, CheckDefaults, ConfigLayer } from './define.js';
export declare const IGNORE_FILE = ".hedgerowignore";
export interface ConfigurationOptions {
    /** Where the command runs. */
    readonly cwd: string;
    /** A file that the user names; false: none is to be used; undefined: look for one. */
    readonly config?: string | false | undefined;
    /** Over everything else, for every essay. */
    readonly flags?: ConfigLayer | undefined;
}
export interface Configuration {
    /** As messages call it; null where there is none. */
    readonly path: string | null;
    /** Absolute: what its globs and paths are relative to. */
    readonly folder: string;
    /** Those of an essay, by its path. */
    readonly settingsFor: (file: string) => Settings;
    /** Settings where no override holds. */
    readonly settings: Settings;
    /** Indices of the overrides that hold for an essay. */
    readonly overridesFor: (file: string) => readonly number[];
    /** Why an essay is passed over: the file that says so; null where none does. */
    readonly ignoredBy: (file: string) => string | null;
    /** Paths are absolute. */
    readonly analyze: AnalyzeDefaults;
    readonly check: CheckDefaults;
}
/**
 * Reads what there is to read: the configuration and the list of ignored files beside it.
 * @throws ProblemError where one of them cannot be read, or says something that cannot be.
 */
export declare function readConfiguration(options: ConfigurationOptions): Promise<Configuration>;
