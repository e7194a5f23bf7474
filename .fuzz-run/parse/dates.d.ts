/** Dates as files write them, to ISO 8601. */
/**
 * The day that a text names, as "YYYY-MM-DD"; null where it names none, or one that depends on who reads it ("3/4/2021").
 * The day is taken as written: an hour and its zone do not move it.
 */
export declare function isoDate(text: string): string | null;
