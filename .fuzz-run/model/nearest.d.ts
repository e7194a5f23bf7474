/** The known word that a mistyped one most likely means. */
/** Null where none is near: more than a third of the letters would have to change. */
export declare function nearest(word: string, known: Iterable<string>): string | null;
