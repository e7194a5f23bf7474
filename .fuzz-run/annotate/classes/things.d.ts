/** Word classes of nouns: what cannot be touched and what can, the domains metaphors come from, events, times, amounts, rules. */
import type { ClassList } from './list.js';
export declare const THING_CLASSES: readonly ClassList[];
