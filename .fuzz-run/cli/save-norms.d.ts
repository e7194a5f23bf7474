/** The command `save-norms`: makes the reference set that ships with the program. */
import { type Process } from './process.js';
/** As typed. */
export interface SaveNormsFlags {
    readonly data: string;
}
/** @throws ProblemError where the folder lacks the texts. */
export declare function saveNorms({ data }: SaveNormsFlags, { stdout }: Process): Promise<number>;
