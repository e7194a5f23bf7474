/** "would", "may", "might", "could": what would or might come, and the conditions it hangs on. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function would(reading: Reading, i: number, ballot: Ballot): void;
export declare function may(reading: Reading, i: number, ballot: Ballot): void;
export declare function cannot(reading: Reading, i: number, ballot: Ballot): void;
/** A condition beside the future verb at `main`; firm with "will" and "would". */
export declare function condition(reading: Reading, main: number, firm: boolean, ballot: Ballot): void;
