/** Numbers: percentages, money, counts with units, and the traps of numbers that measure nothing. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../phrases.js';
import type { Profile } from './profile.js';
export declare function figures(reading: Reading, profile: Profile, ballot: Ballot): void;
