/** What the program knows of single words: the classes each belongs to, by its normalized form. */
import type { WordClass } from '../../model/index.js';
import type { ClassList } from './list.js';
export type { ClassList } from './list.js';
/** Every list of words. To add one, add one file and one line here. */
export declare const CLASS_LISTS: readonly ClassList[];
/** The forms that one entry of a list stands for. */
export declare function formsOf(entry: string): readonly string[];
/**
 * Finds the classes of words. The lists stand for some 25,000 forms, of which an essay shows some hundreds: forms are not made
 * from the entries, but entries found from the forms.
 */
export declare class WordClasses {
    #private;
    constructor(lists: readonly ClassList[]);
    /** The classes of a normalized word; the same empty list for words without any. */
    of(norm: string): readonly WordClass[];
}
/** The classes of a normalized word; the same empty list for words without any. */
export declare const classesOf: (norm: string) => readonly WordClass[];
