/** The tense of a verb, by its form and the words before it: wink tells verbs from nouns, not past from present. */
import { type Reading } from '../../reading.js';
export type Tense = 'past' | 'perfect' | 'present' | 'modal';
/** The tense of the finite verb at `i`; null where none stands there. */
export declare function tenseAt(reading: Reading, i: number): Tense | null;
/** The name of a day or month. */
export declare const isDate: (reading: Reading, i: number) => boolean;
