/** Pull quotes without markup: a short block that repeats, word for word, whole sentences of a longer paragraph. */
import type { Slot } from './slot.js';
export declare function markPullQuotes(slots: readonly Slot[]): void;
