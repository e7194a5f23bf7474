/** The values of options, checked: what is not known is refused with the nearest that is. */
import { type OutputFormat, type PrintPaper } from '../export/formats.js';
import type { ConfigFlags } from './configuration.js';
/** What is analyzed where no path is given. */
export declare const DEFAULT_PATH = "corpus";
/** As typed. */
export interface AnalyzeFlags extends ConfigFlags {
    readonly out?: string;
    readonly format?: readonly string[];
    readonly paper?: string;
    readonly browser?: string;
    /** Reference set, by its file. */
    readonly norms?: string;
    readonly quiet?: boolean;
    readonly watch?: boolean;
    /** Port for --watch. */
    readonly port?: string;
}
/** As typed. */
export interface CompareFlags extends Omit<AnalyzeFlags, 'out' | 'paper'> {
    readonly paper: string;
    /** Not given: the default folder, or standard output for Markdown alone. */
    readonly out?: string;
}
/** As typed. */
export interface CheckFlags extends ConfigFlags {
    readonly failOn?: string;
    readonly maxWarnings?: string;
    readonly format?: string;
    readonly output?: readonly string[];
    readonly changed?: string | true;
    readonly baseline?: string;
    readonly updateBaseline?: boolean;
    readonly passWithNoEssays?: boolean;
    readonly quiet?: boolean;
}
/** As typed. */
export interface InitFlags {
    readonly ts?: boolean;
    readonly preset?: string;
}
/** @throws ProblemError `unknown-choice`. All formats where none is named. */
export declare function chosenFormats(values: readonly string[] | undefined): readonly OutputFormat[];
/** The same for a command that knows other formats. */
export declare function chosenOf<Known extends string>(values: readonly string[] | undefined, known: readonly Known[]): readonly Known[];
/** @throws ProblemError `unknown-choice`. */
export declare function chosenPaper(value: string): PrintPaper;
/**
 * SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970, or null where it is not set.
 * @throws ProblemError `bad-epoch`.
 */
export declare function chosenEpoch(value: string | undefined): number | null;
export declare function choice<Known extends string>(value: string, known: readonly Known[], option: string, what: string): Known;
