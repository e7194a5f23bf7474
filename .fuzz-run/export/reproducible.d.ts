/**
 * The same page prints to the same bytes. What Chromium changes from one print to the next is settled in place: all of
 * it has a fixed length, so no offset of the file moves, and no library has to rewrite the file (those that do lose its tags).
 */
/**
 * The date that a briefing's PDF bears, as PDF writes it: "YYYYMMDDhhmmss", in UTC.
 * @param epoch seconds since 1970 (SOURCE_DATE_EPOCH, reproducible-builds.org), or null where not set.
 * @param published the essay's own date, ISO 8601, or null.
 */
export declare function pdfDate(epoch: number | null, published: string | null): string;
/** Gives a PDF that Chromium printed the date "YYYYMMDDhhmmss", and its parts numbers that do not tell what was printed before. */
export declare function makeReproducible(pdf: Uint8Array, date: string): void;
