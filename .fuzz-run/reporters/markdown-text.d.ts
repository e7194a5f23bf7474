/**
 * Nothing in the text is taken for markup, HTML, a formula or a link, nobody whose name stands after an @ is called, and no
 * issue is mentioned: a word joiner, which nobody sees, stands between the sign and what GitHub would look up.
 */
export declare function escaped(text: string): string;
/** In code marks, which no backtick inside may close. */
export declare function code(text: string): string;
