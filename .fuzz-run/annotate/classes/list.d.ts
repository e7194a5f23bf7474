import type { WordClass } from '../../model/index.js';
/** One class and words that belong to it; several lists may name the same class. */
export interface ClassList {
    readonly class: WordClass;
    /**
     * Words in lower case as tokens, separated by white space. "~argue" stands for all forms of the verb, "farce+s" for
     * singular and plural ("policy+s" for "policy" and "policies").
     */
    readonly words: string;
    /** Where the list comes from, or how it was made. */
    readonly source: string;
}
