/** Word classes of the small words: connectives by sense, pointers, persons, degree. */
import type { ClassList } from './list.js';
export declare const FUNCTION_WORD_CLASSES: readonly ClassList[];
