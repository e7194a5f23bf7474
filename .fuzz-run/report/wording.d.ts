/** The report's small words: counts, lists, dates, sentences with figures in them. */
import type { Phrase } from '../model/index.js';
/** "1 claim", "2 claims"; the plural is formed with "s" unless given. */
export declare function count(number: number, one: string, many?: string): string;
/** "All 3 claims", "Both claims", "The only claim". */
export declare function every(number: number, one: string, many?: string): string;
/** A whole number with commas: "12,345". */
export declare function grouped(number: number): string;
/** "never", "once", "twice", "5 times". */
export declare function times(number: number): string;
/** "a", "a and b", "a, b and c". */
export declare function list(items: readonly string[]): string;
/** "2025-05-14" as "14 May 2025", "2025-05" as "May 2025"; anything else as it stands. */
export declare function dateWords(iso: string): string;
/** Minutes to read so many words, at 230 words a minute (Brysbaert 2019 has 238 for English non-fiction), at least 1. */
export declare function minutes(words: number): number;
export declare function capitalized(text: string): string;
/** "exposed-claim" as "Exposed claim". */
export declare function idWords(id: string): string;
/** A cue as it is quoted: cues are kept in small letters, and "i" is a word with a capital. */
export declare function cueWords(cue: string): string;
export declare function figure(text: string): Phrase;
export declare function quotation(text: string): Phrase;
/** A sentence as phrases: say`It makes ${figure('3 claims')}.` */
export declare function say(strings: TemplateStringsArray, ...values: readonly (string | Phrase)[]): Phrase[];
