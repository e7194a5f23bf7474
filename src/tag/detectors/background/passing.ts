/** What only orients: who someone is, how someone felt, what time it was. None of it is disputed, or supports anything by itself. */
import { wordSet } from '../../../model/index.js';
import { ADVERBIAL, BE, DETERMINER, isBreak, type Reading } from '../../grammar.js';

export type Passing = 'occupation' | 'state' | 'time';

const LIVES = wordSet(
  'works worked lives lived teaches taught serves served studies studied believes believed',
);
const WHERE = wordSet('as at for in on near with');
/** How a person is for the time being. */
const STATES = wordSet(
  'tired hungry thirsty asleep awake sick ill late early alone drunk cold wet home outside upstairs barefoot pregnant sober',
);
const OF_DEGREE = wordSet('kind sort a bit little of very rather quite too still already');
const HOURS = wordSet(
  "noon midnight morning evening night dawn dusk afternoon dark raining snowing monday tuesday wednesday thursday friday saturday sunday o'clock",
);
const OCCASIONS = wordSet('breakfast lunch dinner supper tea bed school church mass prayers');

/** What the whole sentence says in passing; null where it says more. */
export function passes(reading: Reading): Passing | null {
  const i = reading.opening;
  const who = reading.norm(i);
  if (who === 'he' || who === 'she') {
    if (LIVES.has(reading.norm(i + 1)) && WHERE.has(reading.norm(i + 2))) return 'occupation';
  } else if (who === 'it' && reading.groups(i + 1) & BE) return tellsTime(reading, i + 2) ? 'time' : null;
  return isState(reading, i) ? 'state' : null;
}

/** "It is |time for dinner", "It was |a dark evening" (no), "It was |still morning". */
function tellsTime(reading: Reading, from: number): boolean {
  let k = from;
  while (reading.groups(k) & ADVERBIAL) k++;
  if (reading.norm(k) === 'time' && reading.norm(k + 1) === 'for') return OCCASIONS.has(reading.norm(k + 2));
  return HOURS.has(reading.norm(k)) && isBreak(reading, k + 1);
}

/** "The judge was kind of tired.": a subject of up to three words, be, and how it was. */
function isState(reading: Reading, from: number): boolean {
  let k = from;
  if (reading.groups(k) & DETERMINER) k++;
  while (k < from + 3 && !(reading.groups(k) & BE)) k++;
  if (!(reading.groups(k) & BE) || k === from) return false;
  k++;
  while (reading.groups(k) & ADVERBIAL || OF_DEGREE.has(reading.norm(k))) k++;
  return STATES.has(reading.norm(k)) && isBreak(reading, k + 1);
}
