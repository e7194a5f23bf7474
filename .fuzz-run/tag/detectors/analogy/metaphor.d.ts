/** Predicated and extended metaphors: "the fund is a lifeline", "a tsunami of violence", two words of war in a sentence on taxes. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../phrases.js';
export declare function metaphor(reading: Reading, ballot: Ballot): void;
