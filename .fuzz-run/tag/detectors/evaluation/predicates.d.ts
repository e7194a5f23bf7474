/** Judgments in the predicate: "is absurd", "was a great mistake", "makes it harder", "call it cruel". */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function predicates(reading: Reading, ballot: Ballot): void;
