import { type Process } from './process.js';
/** As typed. */
export interface EvaluateFlags {
    readonly examples: string;
    readonly analyses?: string;
    readonly json?: boolean;
}
/** @throws ProblemError where the folder holds no labelled op-eds, or the saved analyses are none of these. */
export declare function evaluate(folder: string, flags: EvaluateFlags, host: Process): Promise<number>;
