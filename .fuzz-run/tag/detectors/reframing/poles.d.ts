/** Frames with two poles in one sentence: "not X but Y", "it isn't X; it's Y", "X, not Y", "not to V but to V". */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../phrases.js';
export declare function poles(reading: Reading, ballot: Ballot): void;
