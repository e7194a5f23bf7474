/** What speaks for a claim: verbs of the present, universals, opinions, weighing and denying. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function claiming(reading: Reading, ballot: Ballot): void;
