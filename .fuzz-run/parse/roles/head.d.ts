import { type Slot } from './slot.js';
export interface HeadFacts {
    title: string | null;
    standfirst: string | null;
    author: string | null;
    /** ISO 8601 date. */
    published: string | null;
}
/**
 * Decides the kinds of the lines above the essay and gives what they say. `title` and `author` are what the file declares
 * elsewhere, if it does: a line that repeats them is known by that.
 */
export declare function readHead(slots: readonly Slot[], title: string | null, author: string | null): HeadFacts;
