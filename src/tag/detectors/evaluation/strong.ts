/** Judgments by single words: strong praise and blame by where it stands, misdeeds, what someone sets out or fails to do. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADJ,
  afterAdverbs,
  BAD_VERB,
  BE,
  DETERMINER,
  ED,
  HAVE,
  INTENSE,
  type Manner,
  MISDEED,
  NOUN,
  PROPN,
  QUOTED,
  type Reading,
  SETTING_OUT,
  STRIKING,
  VERB,
} from '../../grammar.js';

export function strongWords(reading: Reading, ballot: Ballot): void {
  if (!(reading.anyLandmarks & STRONG)) return;
  let intense = 0;
  for (let i = 0; i < reading.length; i++) {
    const landmarks = reading.landmarks(i);
    if (!(landmarks & STRONG) || reading.forms(i) & QUOTED) continue;
    if (landmarks & INTENSE) {
      if (isNamed(reading, i)) continue;
      const place = placeOf(reading, i);
      ballot.vote(INTENSE_RULES[place], INTENSE_VOTES[place], i, i + 1, 'evaluative');
      if (intense++ > 0) ballot.vote('evaluation/intense-again', 0.4, i, i + 1, 'evaluative');
    } else if (landmarks & STRIKING) ballot.vote('evaluation/striking', 0.4, i, i + 1, 'evaluative');
    else if (landmarks & MISDEED) misdeed(reading, i, ballot);
    else setsOut(reading, i, ballot);
  }
}

/** Where a strong word stands: it judges as a predicate and in "a cruel law", less in "cruel laws", and in "the cruel law" in passing. */
type Place = 'alone' | 'a-thing' | 'things' | 'the-thing' | 'told';
const INTENSE_VOTES: Readonly<Record<Place, number>> = {
  alone: 0.8,
  'a-thing': 0.6,
  things: 0.2,
  'the-thing': 0,
  told: 0,
};
const INTENSE_RULES = Object.fromEntries(
  Object.keys(INTENSE_VOTES).map((place) => [place, `evaluation/intense-${place}`]),
) as Record<Place, string>;

function placeOf(reading: Reading, i: number): Place {
  if (!(reading.forms(i + 1) & (NOUN | PROPN | ADJ))) return 'alone';
  if (PASSED_OVER.has(reading.manner)) return 'told';
  for (let k = i - 1; k >= i - 2; k--) {
    if (!(reading.groups(k) & DETERMINER)) continue;
    const word = reading.norm(k);
    return word === 'a' || word === 'an' || word === 'such' ? 'a-thing' : 'the-thing';
  }
  return 'things';
}

/** Nouns as well: "The |fine was forty euros", "the |right of way". */
const NOUN_TOO = wordSet('fine right good mean kind sound wrong fair critical novel');

function isNamed(reading: Reading, i: number): boolean {
  if (!NOUN_TOO.has(reading.norm(i)) || !(reading.groups(i - 1) & DETERMINER)) return false;
  return (
    (reading.groups(i + 1) & (BE | HAVE)) !== 0 ||
    reading.norm(i + 1) === 'of' ||
    reading.norm(i + 1) === 'to'
  );
}

const PASSED_OVER: ReadonlySet<Manner> = new Set(['told', 'timeless']);
const STRONG = INTENSE | MISDEED | STRIKING | SETTING_OUT;

function misdeed(reading: Reading, i: number, ballot: Ballot): void {
  const forms = reading.forms(i);
  if (!(forms & VERB)) return;
  if (forms & ED && !(reading.groups(i - 1) & (BE | HAVE)))
    ballot.vote('evaluation/misdeed-told', 0.1, i, i + 1, 'evaluative');
  else ballot.vote('evaluation/misdeed-verb', 0.5, i, i + 1, 'evaluative');
}

/** What befalls one, or is said of wrongs: "continues to suffer", "tries to condemn it" blame nobody here. */
const UNDERGONE = wordSet(
  'suffer err fail lose die struggle worry condemn criticize fear complain doubt regret',
);

/** "tries to silence them", "refused to act". */
function setsOut(reading: Reading, i: number, ballot: Ballot): void {
  if (reading.norm(i + 1) !== 'to') return;
  const word = reading.norm(i);
  const deed = afterAdverbs(reading, i + 2);
  const harms =
    (reading.landmarks(deed) & MISDEED) !== 0 ||
    ((reading.classes(deed) & BAD_VERB) !== 0 && !UNDERGONE.has(reading.norm(deed)));
  if (harms) ballot.vote('evaluation/sets-out-to-harm', 1.2, i, deed + 1, 'evaluative');
  else if (word.startsWith('refus') || word.startsWith('fail'))
    ballot.vote('evaluation/fails-to', 0.7, i, deed + 1, 'evaluative');
}
