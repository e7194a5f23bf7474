/** Whether a normalized word is one by which English is told. */
export declare const isFunctionWord: (norm: string) => boolean;
/**
 * The language of a text as a BCP 47 tag: "en" unless its words say otherwise ("und" where nothing can be told). `english` is how
 * many of its words are function words of English.
 */
export declare function languageOf(words: number, english: number, text: () => string): string;
