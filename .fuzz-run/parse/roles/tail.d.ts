import type { Slot } from './slot.js';
export declare function readTail(slots: readonly Slot[], author: string | null): void;
