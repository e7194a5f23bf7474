/** How a sentence opens, and the signs that it argues, asks or advises instead of telling. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  AUX,
  BOOSTING,
  HEDGING,
  isName,
  NUM,
  PROPN,
  QUOTED,
  type Reading,
  UNIVERSAL,
} from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'evidence_marker';
const PREPOSITIONS = wordSet('in at on during after before since by from under for over across');
/** Words that bring up one case of several. */
const CASES = wordSet('one another some others two three several many thousands millions hundreds');

/** How the sentence opens: on a name, a place or a time, one case of several. */
export function openers(reading: Reading, { leading }: Profile, ballot: Ballot): void {
  if (reading.length < 2) return;
  const first = reading.norm(0);
  if (
    reading.forms(0) & PROPN &&
    (leading === 'present' || leading === 'perfect') &&
    reading.tokens[0]!.classes.length === 0
  )
    ballot.vote('evidence/name-does', 0.3, 0, 1, type, 'fact');
  else if (first === 'the' && isName(reading, 1)) {
    if (leading === 'past') ballot.vote('evidence/the-name-did', 0.6, 0, 2, type, 'fact');
    else ballot.vote('evidence/the-name-does', 0.2, 0, 2, type, 'fact');
  } else if (PREPOSITIONS.has(first)) {
    const second = reading.norm(1);
    const at = second === 'the' || second === 'late' || second === 'early' ? 2 : 1;
    if (reading.forms(at) & NUM) ballot.vote('evidence/opens-with-time', 0.5, 0, at + 1, type, 'fact');
    else if (isName(reading, at)) ballot.vote('evidence/opens-with-place', 0.5, 0, at + 1, type, 'example');
  } else if (CASES.has(first) && !(reading.forms(1) & AUX)) {
    if (leading === 'past') ballot.vote('evidence/case-did', 0.4, 0, 1, type, 'example');
    else ballot.vote('evidence/case-does', 0.1, 0, 1, type, 'example');
  }
}

/** Each speaks against evidence. */
export function arguing(reading: Reading, profile: Profile, ballot: Ballot): void {
  if (reading.anyCues & (HEDGING | BOOSTING)) stances(reading, ballot);
  const judged = profile.firstJudgement;
  if (profile.judgements > 0) ballot.vote('evidence/judges', -0.4, judged, judged + 1, type);
  if (profile.judgements > 2) ballot.vote('evidence/judges-much', -0.3, judged, judged + 1, type);
  if (profile.leading === 'modal') ballot.vote('evidence/modal-first', -0.9, 0, 1, type);
  else if (profile.modals > 0) ballot.vote('evidence/modal', -0.4, 0, 1, type);
  else if (profile.leading === 'present') ballot.vote('evidence/present-first', -0.4, 0, 1, type);
  else if (profile.leading === 'none') ballot.vote('evidence/no-finite-verb', -0.3, 0, 1, type);
  if (reading.anyGroups & UNIVERSAL) tends(reading, ballot);
  if (profile.second > 0) ballot.vote('evidence/you', -0.5, 0, 1, type);
  if (profile.firstPlural > 0 && profile.past === 0) ballot.vote('evidence/we-not-past', -0.5, 0, 1, type);
  if (reading.question) ballot.vote('evidence/question', -1.4, reading.length - 1, reading.length, type);
  if (reading.tokens[0]?.classes.includes('demonstrative'))
    ballot.vote('evidence/opens-with-this', -0.2, 0, 1, type);
  const particular =
    profile.names + profile.numbers + profile.years + profile.dates + profile.past + profile.quotedWords > 0;
  // Words that announce evidence are particular enough.
  if (!particular && ballot.sum <= 0) ballot.vote('evidence/nothing-particular', -0.8, 0, 1, type);
}

const TENDING = new Set(['tend', 'tends', 'tended']);

/** "Boards |tend to agree": the author's own rule, drawn from cases that are not named. */
function tends(reading: Reading, ballot: Ballot): void {
  for (let i = 1; i < reading.length; i++)
    if (TENDING.has(reading.norm(i)) && reading.norm(i + 1) === 'to')
      ballot.vote('evidence/tends', -0.7, i, i + 2, type);
}

function stances(reading: Reading, ballot: Ballot): void {
  for (let k = 0; k < reading.cues.length; k++) {
    const bits = reading.cueBits(k);
    const { from } = reading.cues[k]!;
    if (!(bits & (HEDGING | BOOSTING)) || reading.forms(from) & QUOTED) continue;
    if (bits & HEDGING) ballot.vote('evidence/hedged', -0.4, from, from + 1, type);
    else ballot.vote('evidence/boosted', -0.3, from, from + 1, type);
  }
}
