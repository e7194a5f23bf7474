/** Word classes of judgment: what writers call things they are for and against. */
import type { ClassList } from './list.js';
export declare const JUDGMENT_ADJECTIVES: readonly ClassList[];
