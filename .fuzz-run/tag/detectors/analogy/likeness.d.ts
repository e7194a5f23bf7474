/** Like and as: "is like a", "works like a", "as ADJ as a", "X is to Y what Z is to W", and the many likes that compare nothing. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../phrases.js';
export declare function likeness(reading: Reading, ballot: Ballot): void;
