/** The prose of a plain-text paragraph: the text itself with soft line breaks as spaces, unless some of it must go. */
import type { Range } from '../../model/index.js';
export interface PlainProse {
    readonly prose: string;
    readonly offsets: readonly number[] | null;
    /** Marks of emphasis, as in "_must_": markup. */
    readonly markup: readonly Range[];
}
export declare function plainProse(text: string, start: number, end: number): PlainProse;
