import { type Process } from './process.js';
/** As typed. */
export interface TrainFlags {
    readonly data: string;
}
/** @throws ProblemError where the folder lacks what training needs. */
export declare function train({ data }: TrainFlags, { stdout }: Process): Promise<number>;
