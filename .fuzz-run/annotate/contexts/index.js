/**
 * The contexts that lexicon entries need or forbid, by name. Each is a test on the tokens round a candidate cue.
 * A test holds that each is used by some entry, that every name used is here, and that no name is here twice.
 */
import { CLAIMS_CONTEXTS } from './claims.js';
import { COMPARISONS_CONTEXTS } from './comparisons.js';
import { GENERAL_CONTEXTS } from './general.js';
import { STRENGTH_CONTEXTS } from './strength.js';
import { VOICES_CONTEXTS } from './voices.js';
export const CONTEXTS = {
    ...GENERAL_CONTEXTS,
    ...STRENGTH_CONTEXTS,
    ...VOICES_CONTEXTS,
    ...CLAIMS_CONTEXTS,
    ...COMPARISONS_CONTEXTS,
};
