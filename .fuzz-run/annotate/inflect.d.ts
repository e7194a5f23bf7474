/**
 * The forms of English verbs and nouns, so that lists name a word once: "~argue" for "argues", "argued", "arguing".
 * Regular spelling rules plus tables of what breaks them.
 */
/** All forms of a verb, base first, without doubles. `be` has its persons too. */
export declare function verbForms(base: string): string[];
/** The plural of a noun. */
export declare function plural(singular: string): string;
/** What a word may be a form of, itself first: all that it is, and some that it is not. */
export declare function basesOf(form: string): string[];
