/** How a sentence opens, and the signs that it argues, asks or advises instead of telling. */
import type { Ballot } from '../../ballot.js';
import { type Reading } from '../../phrases.js';
import type { Profile } from './profile.js';
/** How the sentence opens: on a name, a place or a time, one case of several. */
export declare function openers(reading: Reading, { leading }: Profile, ballot: Ballot): void;
/** Each speaks against evidence. */
export declare function arguing(reading: Reading, profile: Profile, ballot: Ballot): void;
