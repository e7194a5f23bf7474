/** Limits on counts and rates: what an essay as a whole must have, or must not have too much of. */
import type { Finding, Summary, Threshold } from '../model/index.js';
import { type Policy } from './policy.js';
/** What the limits that are not kept say. The runner stamps it. */
export interface Breach {
    readonly id: string;
    readonly severity: Finding['severity'];
    readonly message: string;
}
/** In the order of the settings. A measure that has no value (a rate of nothing) breaks no limit. */
export declare function breaches(summary: Summary, thresholds: Policy['thresholds']): Breach[];
/** What a threshold is to readers who do not know it. */
export declare function describeThreshold(threshold: Threshold): {
    label: string;
    gloss: string;
    advice: string;
};
