/** Imperatives: base forms at the start of a sentence or clause, told from nouns by what stands after them. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function imperatives(reading: Reading, ballot: Ballot): void;
