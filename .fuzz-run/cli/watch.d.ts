import { type AnalyzeFlags } from './choices.js';
import { type Process } from './process.js';
export declare const DEFAULT_PORT = 8460;
/** Until it is stopped. @throws ProblemError where it cannot begin. */
export declare function watch(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number>;
