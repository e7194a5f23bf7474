/** What a frame is, and where in its sentence it can govern. */
import { type Token } from '../model/index.js';
import type { Subject } from './subjects.js';
import { type Complement } from './verbs.js';
export interface Frame {
    /** null: the author's own frame ("I believe"), which leaves the sentence with the author. */
    readonly kind: 'opponent' | 'neutral' | 'endorsed' | null;
    /** Its tokens, from (inclusive) to (exclusive). */
    readonly from: number;
    readonly to: number;
    /** Who holds the view; null where nobody is named. */
    readonly subject: Subject | null;
}
export declare const HEARD: ReadonlySet<string>;
/** Whether the clause that begins at `from` is its sentence's main one: nothing is said before it, or only that someone heard it. */
export declare function isMain(tokens: readonly Token[], from: number): boolean;
export declare const isClause: (complement: Complement) => complement is "clause" | "quote" | "that";
