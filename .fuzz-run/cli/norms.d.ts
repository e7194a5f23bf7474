import { type Process } from './process.js';
/** As typed. */
export interface NormsFlags {
    readonly out: string;
}
/**
 * Essays that cannot be read are named and left out; the set is written of the others.
 * @throws ProblemError `too-few-norms` where they are fewer than 20; `write-failed`.
 */
export declare function norms(path: string, { out }: NormsFlags, host: Process): Promise<number>;
