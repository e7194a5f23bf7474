import { type Process } from './process.js';
/** As typed. */
export interface ExplainFlags {
    readonly whyNot?: readonly string[];
    readonly json?: boolean;
}
/** @throws ProblemError where an option is wrong. A place that cannot be explained does not keep the others from it. */
export declare function explain(places: readonly string[], flags: ExplainFlags, host: Process): Promise<number>;
