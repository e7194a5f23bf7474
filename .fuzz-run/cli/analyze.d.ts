import { type AnalyzeFlags } from './choices.js';
import { type Process } from './process.js';
/** A briefing on each essay, and one on all of them where there are two or more. */
export declare function analyze(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number>;
/** The briefing on all essays alone. */
export declare function corpus(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number>;
