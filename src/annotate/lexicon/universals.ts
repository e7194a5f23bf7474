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
    `every; everyone; everybody; everything; every single; every last; each and every; all of
     us|you|them|it; we all; you all; they all; all people|nations|men|women|americans|children|sides`,
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'b1',
      source: 'lexicon 2.2',
      tag: 'subject',
      forbids: ['final', 'after-preposition', 'question'],
    },
    'no',
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'b1',
      source: 'lexicon 2.2',
      tag: 'subject',
      forbids: ['comma-after', 'after-preposition', 'question'],
    },
    `none; no one; nobody; neither; nowhere; the only; the sole; only a fool; precious few;
     no amount of; no other; no such`,
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'lift',
      source: 'lexicon 2.2',
      tag: 'subject',
      forbids: ['after-preposition', 'question'],
    },
    'all; any; anyone; anybody; anything; any one; the entire; the whole',
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'shade-up',
      source: 'lexicon 2.2: tells one from the next as often as it insists',
      forbids: ['after-preposition', 'question'],
    },
    'each',
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'shade-up',
      source: 'lexicon 2.2: in a phrase',
      needs: ['after-preposition'],
      forbids: ['question', 'final'],
    },
    'all; no',
  ),
  ...entries(
    { type: 'universal', effect: 'lift', source: 'lexicon 2.2: no N', forbids: ['question'] },
    `there is|are|was|were|'s no; there will|would|could|can|should|must be no; has|have|had no; is|are|was|were no;
     is|are all; is|are the only`,
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'b1',
      source: 'lexicon 2.2',
      forbids: ['question', 'after-preposition'],
    },
    `always; forever; without exception; in every case; in all cases; each and every time; at no
     point|time|stage; nothing; none of; at every turn; once and for all; time and again; time and time
     again; for all time; one hundred percent; to a man`,
  ),
  ...entries(
    { type: 'universal', effect: 'b1', source: 'lexicon 2.2: a record', forbids: ['question'] },
    "has|have|had|'ve never; he|she never",
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'b2',
      source: 'guideline 5, rule 4: absolutes',
      forbids: ['question'],
    },
    `never; never ever|again|before|once; will|'ll|would|'d|should|can|could never; not a single;
     not once; not ever; n't ever; never in a million|history; under no circumstances; on no
     account; in no way; by no means; no * has|have ever; no * will|can|could|should|would ever; no * *
     can|could; nothing will|can|could [ever]; no one can|will|could [ever]; no one has ever;
     nobody can|will|could [ever]; nobody has ever`,
  ),
  ...entries(
    {
      type: 'universal',
      effect: 'b2',
      source: 'guideline 5, rule 4: absolutes',
      needs: ['initial'],
      forbids: ['question', 'to-next', 'but-next'],
    },
    'not one',
  ),
  // "The box held |not one coin", "when they came, |not one gate was open".
  ...entries(
    {
      type: 'universal',
      effect: 'b1',
      source: 'guideline 5, rule 4: absolutes',
      needs: ['after-verb-or-comma'],
      forbids: ['question', 'to-next', 'but-next'],
    },
    'not one',
  ),
  ...entries({ type: 'other', effect: 'none', source: 'lexicon 2.2: traps', forbids: ['initial'] }, 'no ,'),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 2.2: traps' },
    `is|are|was|were no longer|more|less|better|worse|different; all in all; after all; first|most|best|worst of all; most * of all; at all costs; for all; every other; every
     day|week|month|year|night|morning|hour|minute|now|once|so; each day|week|month|year|time|other;
     every|each evening|afternoon|second|weekday|weeknight|weekend|season|term|quarter|decade|century;
     every|each spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday;
     every|each january|february|march|april|may|june|july|august|september|october|november|december;
     every few|two|three|four|five|six|ten|twenty; each night|morning|hour|minute; every time; never really|quite|fully|entirely; never mind; never before seen; never-ending; all right; all the while; all
     along; all sorts|kinds|manner; all of a sudden; above all; all about; all over; all together; all
     day; all night; not all; any more; any longer; is all very|well|we|you|they|i|there; which is all; any time; any other; in any event|case; at any rate;
     if any; no. #; no more; no less; all the more; all too; at all times|levels|stages|ages; always - on|on-; all
     year; nothing if; both; no doubt; the only thing; all-american`,
  ),
];
