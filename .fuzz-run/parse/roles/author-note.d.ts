import type { Slot } from './slot.js';
/**
 * Whether the block is a note on an author: on the one whose name is known, or else on a person with a post and an
 * affiliation of whom the rest of the essay does not speak.
 */
export declare function isNoteOnAuthor(slot: Slot, author: string | null, essay: readonly Slot[]): boolean;
/** Whether a note is on the author whose name is known. */
export declare function isNoteOn(author: string, slot: Slot): boolean;
/** "Jane Q. Doe" alone on a line, as letters are signed; not a headline of capitals. */
export declare function isSignature(line: string): boolean;
