/** What speaks against a claim: telling, reporting, figures and dates, talk about the text, courtesy, lists and labels. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function telling(reading: Reading, ballot: Ballot): void;
