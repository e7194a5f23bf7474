/** What files declare of their essays, whatever they are written in. */
import type { Declared } from '../model/index.js';
export declare const NOTHING_DECLARED: Declared;
/** "A", "A and B", "A, B and C". */
export declare function joinNames(names: readonly string[]): string | null;
/** A BCP 47 tag as declared ("en_GB" is written "en-GB"); null for anything else. */
export declare function languageTag(text: string | null): string | null;
