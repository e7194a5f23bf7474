/** The cue lexicon: universals and absolutes. Most count where they stand in the subject, before the verb. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const UNIVERSALS: readonly CueEntry[] = [
  ...entries(
    { type: 'universal', effect: 'b1', source: 'lexicon 2.2', tag: 'subject' },
    'every; each; all; everyone; everybody; everything; any; anyone; anybody; anything; no; the only; only; the entire; the whole',
  ),
  ...entries(
    { type: 'universal', effect: 'b1', source: 'lexicon 2.2' },
    'always; forever; in every case; every time; nothing; none; no one; nobody; nowhere; at no point; never; invariably',
  ),
  ...entries(
    { type: 'universal', effect: 'b2', source: 'lexicon 2.1' },
    'never ever|again; never once; will|must|can|should|could|would|\'ll never; no * has|have ever; not a single; not one; n\'t ever; not ever',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 2.2: traps' },
    'all but; all in all; after all; first of all; at all costs; for all; every other; no longer; not only; nothing but; never mind; all right; all the while; all along; all kinds|sorts; at all; all of a sudden; above all; any more; any longer; each other; both; only when|if|after|then; if only; no. #; each of',
  ),
];
