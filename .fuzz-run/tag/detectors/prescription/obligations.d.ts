/** What binds: must, should, ought to, need, have to, with who is bound and what of. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function obligations(reading: Reading, ballot: Ballot): void;
