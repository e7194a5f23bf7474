import { type CheckedEssay, type CheckStart, type CheckTotals } from '../model/index.js';
import { type Reporter, type ReporterOptions } from '../reporters/index.js';
import type { CheckFlags } from './choices.js';
import type { Process } from './process.js';
/** One report and where it goes. */
export interface Output {
    readonly reporter: Reporter;
    readonly sink: Sink;
    readonly options: ReporterOptions;
    /** Whether a person reads it as it goes by. */
    readonly forPeople: boolean;
}
export interface Sink {
    /** @throws ProblemError `write-failed`. */
    write(text: string): void;
    /** Puts a file in its place. @throws ProblemError `write-failed`. */
    done(): void;
    /** Leaves nothing half written. */
    abandon(): void;
}
/**
 * What is printed and written, from the flags and from where it runs.
 * @throws ProblemError where a format is unknown or a file cannot be written.
 */
export declare function chosenOutputs({ format, output, quiet }: Pick<CheckFlags, 'format' | 'output' | 'quiet'>, { stdout, env }: Process): Promise<Output[]>;
/** All reports of a check, told the same. */
export declare class Reports {
    #private;
    constructor(outputs: readonly Output[], start: CheckStart);
    essay(essay: CheckedEssay): void;
    end(totals: CheckTotals): void;
    abandon(): void;
}
