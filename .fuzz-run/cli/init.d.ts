import { type InitFlags } from './choices.js';
import { type Process } from './process.js';
/** @throws ProblemError where a configuration is there already, or none can be written. */
export declare function init({ ts, preset }: InitFlags, { stdout }: Process): number;
