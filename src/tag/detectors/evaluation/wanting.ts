/** Judgments without a word of judgment in the predicate: set phrases ("is a fig leaf"), and what is missing ("shows little courage"). */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADJ,
  ADVERBIAL,
  BE,
  cueBit,
  DETERMINER,
  GOOD_ADJECTIVE,
  GOOD_NOUN,
  HAVE,
  isBreak,
  LINKING,
  NOUN,
  PREPOSITION,
  QUOTED,
  type Reading,
} from '../../grammar.js';
import { MILD, placeOf } from './predicates.js';

const COMPOUNDS = new Set(['bad-compound', 'good-compound']);
const EVALUATIVE = cueBit('evaluative');

/** "is a |fig leaf", "has become a |slush fund", "remains |second to none": a set phrase that judges is the predicate. */
export function idioms(reading: Reading, ballot: Ballot): void {
  if (!(reading.anyCues & EVALUATIVE)) return;
  for (const { entry, from, to } of reading.cues) {
    if (entry.type !== 'evaluative' || !COMPOUNDS.has(entry.tag ?? '') || reading.forms(from) & QUOTED)
      continue;
    let k = from - 1;
    while (k > from - 5 && (reading.groups(k) & (DETERMINER | ADVERBIAL) || reading.forms(k) & ADJ)) k--;
    if (!(reading.groups(k) & (BE | LINKING)) || reading.norm(k - 1) === 'there') continue;
    const place = reading.groups(k) & BE ? placeOf(reading, k) : 'is';
    if (place !== 'relative' && place !== 'condition')
      ballot.vote('evaluation/is-an-idiom', 0.9, k, to, 'evaluative');
  }
}

const CONTAINING = wordSet(
  'contain contains contained has have had show shows showed offer offers offered display displays displayed lack lacks lacked',
);
const NONE = wordSet('no not little few neither');
const ONE = wordSet('one a an single any');
/** What one looks for in a lecture, and good things of no list. */
const IDEAS = wordSet(
  'idea ideas thought thoughts joke jokes insight insights surprises imagination nerve point melody',
);
/** Words of "the least bit of real" before what is missing. */
const LONGEST_LACK = 3;

/** "|contains not one honest line|", "|shows little courage|", "|lacks nerve|": what should be there is not. */
function lacksGood(reading: Reading, i: number, ballot: Ballot): void {
  let k = i + 1;
  if (!reading.norm(i).startsWith('lack')) {
    if (!NONE.has(reading.norm(k))) return;
    k++;
  }
  while (k < i + 4 && ONE.has(reading.norm(k))) k++;
  for (let n = k; n < k + LONGEST_LACK; n++) {
    if (isBreak(reading, n) || reading.groups(n) & PREPOSITION || !(reading.forms(n) & (NOUN | ADJ))) return;
    // "She had no idea" says what she did not know.
    const idea = IDEAS.has(reading.norm(n)) && !(reading.groups(i) & HAVE);
    if (!(reading.classes(n) & (GOOD_NOUN | GOOD_ADJECTIVE)) && !idea) continue;
    if (MILD.has(reading.norm(n))) return;
    // "has no autonomy" may only state.
    ballot.vote('evaluation/lacks-a-good', reading.groups(i) & HAVE ? 0.9 : 1.4, i, n + 1, 'evaluative');
    return;
  }
}

export function lacking(reading: Reading, ballot: Ballot): void {
  for (let i = 1; i < reading.length; i++)
    if (CONTAINING.has(reading.norm(i)) && !(reading.forms(i) & QUOTED)) lacksGood(reading, i, ballot);
}
