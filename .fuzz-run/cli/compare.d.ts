import { type CompareFlags } from './choices.js';
import { type Process } from './process.js';
/** @throws ProblemError where a draft cannot be read or nothing can be written. */
export declare function compareFiles(before: string, after: string, flags: CompareFlags, { stdout, stderr, env }: Process): Promise<number>;
