/** Characters that would act on a reader's screen instead of being read are written out, so that no essay can disguise itself. */
/** The text with each acting character as its number, "<U+202E>", and halves of characters as "\uFFFD". White space becomes a space. */
export declare function visible(text: string): string;
/** Halves of characters cannot be written as UTF-8. */
export declare function wellFormed(text: string): string;
