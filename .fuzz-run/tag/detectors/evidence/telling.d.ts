/** Events told: the tense, with whoever and whenever is named, and the author's own story. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../reading.js';
import type { Profile } from './profile.js';
export declare function events(reading: Reading, profile: Profile, ballot: Ballot): void;
/** The author's own story, and stories of kin. */
export declare function stories(reading: Reading, profile: Profile, ballot: Ballot): void;
