import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../phrases.js';
import type { Profile } from './profile.js';
export declare function sources(reading: Reading, profile: Profile, ballot: Ballot): void;
