/** Lines that are nothing but links: lists of other texts, buttons. Markdown and HTML alone can tell. */
import type { Slot } from './slot.js';
export declare function markLinks(slots: readonly Slot[]): void;
