import { type Slot } from './slot.js';
export declare function readSections(slots: readonly Slot[]): void;
