/** The tense of a verb, by its form and the words before it: wink tells verbs from nouns, not past from present. */
import { WordSet, wordSet } from '../../../model/index.js';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  CAPITAL,
  CCONJ,
  DET,
  ED,
  HAVE_FORM,
  ING,
  MODAL_FORM,
  NOUN,
  NUM,
  PART,
  PAST_AUXILIARY_FORM,
  PAST_OR_PARTICIPLE,
  PRESENT_AUXILIARY,
  PRON,
  PROPN,
  PUNCT,
  type Reading,
  SIMPLE_PAST,
  TENSE,
  UNMARKED,
  VERB,
} from '../../reading.js';

export type Tense = 'past' | 'perfect' | 'present' | 'modal';

/** Words between an auxiliary and its participle. */
const BETWEEN = wordSet("not n't also already just even long never always since only been");
const BEFORE_PARTICIPLE = wordSet("been being having get got be 's 're 've 'd");
const PERSONS = new WordSet(['he', 'she', 'it']);

/** The tense of the finite verb at `i`; null where none stands there. */
export function tenseAt(reading: Reading, i: number): Tense | null {
  const forms = reading.forms(i);
  const form = forms & TENSE;
  switch (form) {
    case MODAL_FORM:
      return forms & AUX ? 'modal' : null;
    case PAST_AUXILIARY_FORM:
      return 'past';
    case PRESENT_AUXILIARY:
      return forms & (AUX | VERB) ? 'present' : null;
    case HAVE_FORM:
      return participleNext(reading, i) ? 'perfect' : 'present';
    case SIMPLE_PAST:
      // wink takes many a past form for a noun or an adjective; the form itself is plain.
      return forms & PROPN ? null : 'past';
    default:
  }
  if (forms & (AUX | PART))
    return reading.norm(i) === "'s" && reading.forms(i - 1) & PRON && reading.norm(i - 1) !== 'let'
      ? 'present'
      : null;
  if (!(forms & VERB)) return null;
  if (form === PAST_OR_PARTICIPLE || (forms & ED && reading.norm(i).length > 4))
    return afterAuxiliary(reading, i) || modifying(reading, i) ? null : 'past';
  if (forms & ING || afterAuxiliary(reading, i) || bare(reading, i)) return null;
  return form === UNMARKED ? unmarked(reading, i) : 'present';
}

const DAYS_AND_MONTHS = wordSet(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

/** The name of a day or month. */
export const isDate = (reading: Reading, i: number): boolean =>
  (reading.forms(i) & CAPITAL) !== 0 && DAYS_AND_MONTHS.has(reading.norm(i));

/** "The talks hit a wall on Tuesday": past after a singular subject, or in a sentence with a date. */
function unmarked(reading: Reading, i: number): Tense {
  if (PERSONS.has(reading.norm(i - 1)) || isSingular(reading, i - 1)) return 'past';
  for (let k = 0; k < reading.length; k++) if (isDate(reading, k)) return 'past';
  return 'present';
}

const isSingular = (reading: Reading, i: number): boolean =>
  !(reading.forms(i) & PRON) && !reading.norm(i).endsWith('s');

/** A base form that is no finite verb: after "to" or a preposition, or first in the sentence ("Stop this"). */
function bare(reading: Reading, i: number): boolean {
  let k = i - 1;
  while (reading.forms(k) & ADV) k--;
  if (k < 0 || reading.forms(k) & (DET | ADP)) return true;
  const before = reading.norm(k);
  return before === 'to' || before === 'let';
}

/** "has (long been) fallen". */
function participleNext(reading: Reading, i: number): boolean {
  for (let k = i + 1; k < Math.min(reading.length, i + 5); k++) {
    const forms = reading.forms(k);
    if (forms & VERB) return true;
    const norm = reading.norm(k);
    // "has yet to appear" reports what has not happened so far.
    if (norm === 'been' || norm === 'had' || norm === 'yet') return true;
    if (forms & PART ? norm === 'to' : !(forms & (ADV | PRON)) && !BETWEEN.has(norm)) return false;
  }
  return false;
}

/** "was told", "has long been kept": the verb belongs to an auxiliary that counts by itself. */
function afterAuxiliary(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const forms = reading.forms(k);
    if (forms & AUX || BEFORE_PARTICIPLE.has(reading.norm(k))) return true;
    if (!(forms & ADV) && !BETWEEN.has(reading.norm(k))) return false;
  }
  return false;
}

/** "the houses built by", "based on", "a proposed law": a participle that modifies a noun. */
function modifying(reading: Reading, i: number): boolean {
  const before = reading.norm(i - 1);
  if (before === '' || before === '-' || reading.norm(i + 1) === 'by') return true;
  const forms = reading.forms(i - 1);
  const after = reading.forms(i + 1);
  if (forms & ADP) return true;
  if (forms & (ADV | CCONJ | PUNCT)) return (after & NOUN) !== 0 && before !== '”' && before !== '"';
  return (forms & (DET | ADJ | NUM)) !== 0 && (after & (NOUN | ADJ)) !== 0;
}
