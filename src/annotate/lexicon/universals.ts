/** The cue lexicon: universals and absolutes. Most count where they stand in the subject, before the verb (tag `subject`). */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const UNIVERSALS: readonly CueEntry[] = [
  ...entries(
    {
      type: 'universal',
      effect: 'b1',
      source: 'lexicon 2.2; guideline 5, rule 9',
      tag: 'subject',
      forbids: ['after-preposition', 'question'],
    },
    'every; everyone; everybody; everything; every single; each and every; all of us|you|them|it|this; we all; you all; they all; all americans|people|nations|men|women',
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'lift',
      source: 'lexicon 2.2',
      tag: 'subject',
      forbids: ['after-preposition', 'question'],
    },
    'all; any; each; anyone; anybody; anything; any one; the entire; the whole',
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'b1',
      source: 'lexicon 2.2',
      tag: 'subject',
      forbids: ['comma-after', 'after-preposition', 'question'],
    },
    'no; none; no one; nobody; nothing; neither; the only; the sole; only a fool; few if any; precious few; nowhere; no amount of; no other; not every one',
  ),
  ...entries(
    { type: 'universal', effect: 'b1', source: 'lexicon 2.2', forbids: ['question', 'after-preposition'] },
    'always; forever; invariably; without exception; in every case; each and every time; at no point|time|stage; no one|nobody; nothing; none of; none; at every turn; in all cases; once and for all; time and again; time and time again; for all time; 100 percent; one hundred percent',
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'b2',
      source: 'guideline 5, rule 4: absolutes',
      forbids: ['question'],
    },
    'never; never ever|again|before|once; will|\'ll|would|\'d|should|can|could never; not one|a single; not once; not ever; n\'t ever; never in a million|history; at no time; no * has|have ever; no * will|can|could|should|would ever; nothing will|can|could ever; no one|nobody can|will|could|has; nothing can|could; no * * can|could; under no circumstances; on no account; in no way; by no means',
  ),
  ...entries(
    { type: 'universal', effect: 'lift', source: 'lexicon 2.2: no N', forbids: ['question'] },
    'there is|are|was|were|\'s no; there will be no; there should be no; have|has|had no; is|are|was|were no; is|are all',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 2.2: traps' },
    `all but; all in all; after all; first|most|best|worst of all; at all costs; for all; every other; every day|week|month|year|night|morning|hour|minute|now|once|so; each day|week|month|year|time|other|of; every time; no longer; nothing but; nothing if; never mind; never before seen; never-ending; never-never; all right; all the while; all along; all sorts|kinds|manner; all of a sudden; above all; all about; all over; all together; all day; all night; not all; not every; not everyone|everybody|everything;
     any more; any longer; any time; any other; in any event|case; at any rate; if any; if anything; anything but; no. #; no , ; no doubt; no more; no less; no matter; all the more; all too; almost|nearly all|every|everyone|everything|nothing|nobody|always|never; at all times|levels|stages|ages; all year; the only thing; not always`,
  ),
];
