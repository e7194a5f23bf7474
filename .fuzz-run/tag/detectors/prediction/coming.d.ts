/** "will" and "going to": what is said to come. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
/** "the will of the people", "Will Smith". */
export declare function isNoun(reading: Reading, i: number): boolean;
export declare function will(reading: Reading, i: number, ballot: Ballot): void;
/** "is |going to": `i` is the word after a form of be. */
export declare function goingTo(reading: Reading, i: number, ballot: Ballot): void;
