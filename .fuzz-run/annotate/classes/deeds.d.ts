/** Word classes of verbs by what they do in an argument: bring about, change, be asked of a reader, address one, tell a story. */
import type { ClassList } from './list.js';
export declare const DEED_CLASSES: readonly ClassList[];
