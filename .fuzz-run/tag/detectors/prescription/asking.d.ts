/** Asking in so many words: "I urge", "it is vital to", "our task is to". */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function asking(reading: Reading, ballot: Ballot): void;
