/** Talk about the text, courtesies, introductions, definitions: words that only tell a reader where he stands. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../grammar.js';
export declare function orientation(reading: Reading, ballot: Ballot): void;
