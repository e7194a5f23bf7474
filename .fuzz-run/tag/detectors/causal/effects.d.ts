/** Verbs that bring about: which kind, in what form, by whom, with what frame after them. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function effects(reading: Reading, ballot: Ballot): void;
