/** Collects what is wrong with a document, a line each, and never more of one kind than a person would read. */
import type { Range } from '../model/index.js';
export declare class Complaints {
    #private;
    /** Adds a complaint unless `holds`. `promise` is the promise that was broken; `where` names the place. */
    unless(holds: boolean, promise: string, where: string): void;
    get lines(): string[];
}
export declare const isInside: (inner: Range, outer: Range) => boolean;
/** Whether ranges follow one another without overlapping. */
export declare const isOrdered: (ranges: readonly Range[]) => boolean;
/** Whether the indices are distinct and ascend. */
export declare const ascends: (indices: readonly number[]) => boolean;
