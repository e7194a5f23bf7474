import { type Slot } from './slot.js';
export declare function readHeadings(slots: readonly Slot[]): void;
