import { type CheckFlags } from './choices.js';
import { type Process } from './process.js';
/** @throws ProblemError where nothing could be started. */
export declare function check(given: readonly string[], flags: CheckFlags, host: Process): Promise<number>;
