/** Names that stand for a kind: "the Detroit of the East", "another Munich", "a Sputnik moment", "Soviet-style". */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../phrases.js';
export declare function names(reading: Reading, ballot: Ballot): void;
