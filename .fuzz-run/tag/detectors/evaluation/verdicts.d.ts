/** Judgments outside the predicate: loaded verbs, exclamations, verdicts of a word or two, fragments, words in passing. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function verdicts(reading: Reading, ballot: Ballot): void;
