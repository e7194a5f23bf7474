/** One thing hung on another: "if A, B", "when A, B", "by doing A, B", "doing A makes B". */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function conditions(reading: Reading, ballot: Ballot): void;
