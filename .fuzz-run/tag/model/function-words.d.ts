/** Words that make up a sentence's frame, by closed classes of English grammar (Quirk et al. 1985, 2.34): kept as they are where the rest is known by its part of speech alone. */
export declare const FUNCTION_WORDS: ReadonlySet<string>;
