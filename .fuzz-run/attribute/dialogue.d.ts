/** Interviews and chats written out: paragraphs that open with a speaker's label, "AB: ...", "Jane Doe: ...". */
import type { AnnotatedSentence } from '../model/index.js';
/** Tokens of a sentence, from (inclusive) to (exclusive). */
export interface Label {
    readonly from: number;
    readonly to: number;
}
export interface Turn {
    /** The label's tokens in the first sentence, from (inclusive) to (exclusive); null where the speaker only goes on. */
    readonly label: Label | null;
    /** Asked by the interviewer, who is taken for the author: the paragraph ends with a question. */
    readonly asks: boolean;
}
/**
 * The turns of a dialogue by block; empty where the essay holds none. There must be two speakers at least, each with two
 * turns or more: a single label that comes back is a heading's word.
 */
export declare function turnsOf(sentences: readonly AnnotatedSentence[]): ReadonlyMap<number, Turn>;
