/** The configuration that a command runs with, from its flags; and how it is shown. */
import { type Configuration } from '../config/index.js';
import { type Problem } from '../model/index.js';
import type { Input } from './input.js';
/** As typed. */
export interface ConfigFlags {
    /** A file; false where none is to be used. */
    readonly config?: string | false;
    /** "ID: severity". */
    readonly rule?: readonly string[];
    /** Show what holds, for a file where one is named. */
    readonly printConfig?: string | true;
}
/** @throws ProblemError where the configuration or a --rule says something that cannot be. */
export declare function configurationFrom({ config, rule }: ConfigFlags): Promise<Configuration>;
/** The files that are not passed over, and a note for each that was named and is. */
export declare function withoutIgnored(input: Input, configuration: Pick<Configuration, 'ignoredBy'> | undefined, paths: readonly string[]): {
    readonly input: Input;
    readonly notes: readonly Problem[];
    readonly ignored: number;
};
/** The effective configuration, for a file where one is named, as JSON with a final newline. */
export declare function shownConfiguration(configuration: Configuration, file: string | true): Promise<string>;
