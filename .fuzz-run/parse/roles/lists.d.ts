/** Runs of lines that break off without a stop: the items of a list whose markers are lost, and verse. */
import { type Slot } from './slot.js';
export declare function readRuns(slots: readonly Slot[]): void;
/** Headings that essays share. */
export declare const CUSTOMARY_HEADING: RegExp;
/** A paragraph that announces what follows. */
export declare function leads(slot: Slot): boolean;
/** A short line that trails off into a list: “You know it is over when …”. */
export declare function trailsOff(slot: Slot): boolean;
