/** Asking in so many words: "I urge", "it is vital to", "our task is to". */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADVERBIAL,
  afterAdverbs,
  BAD_ADJECTIVE,
  BE,
  beforeAdverbs,
  ED,
  GOOD_ADJECTIVE,
  HAVE,
  MODAL,
  NOUN,
  OWN_VOICE,
  QUOTED,
  type Reading,
  STAKE,
  TEXT,
  WORD,
} from '../../grammar.js';

/** Verbs of asking by their forms: "urge", "urging", "urged". */
const ASKING = new Map<string, string>();
for (const verb of 'urge implore beseech exhort recommend advise propose encourage suggest beg request invite challenge advocate plead demand ask call caution warn counsel'.split(
  ' ',
)) {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  for (const form of [verb, `${stem}ing`, `${stem}ed`]) ASKING.set(form, verb);
}
/** Those that leave the other free. */
const MILD = new Set(['suggest', 'ask', 'warn', 'challenge', 'invite']);
const UPON = new Set(['on', 'upon', 'for']);
const WISHING = new Set(['hope', 'want', 'wish', 'prefer', 'love', 'like']);
const SUPPORTING = new Set(['support', 'oppose', 'endorse', 'favor', 'reject', 'vote']);
const NEEDED = wordSet(
  'important essential critical vital crucial necessary imperative incumbent urgent paramount key mandatory required',
);
const TASKS = wordSet(
  'job duty responsibility task obligation goal mission priority challenge objective role aim answer solution remedy way step trick key thing course option approach strategy policy choice alternative idea lesson secret rule purpose advice suggestion recommendation hope plan point need move',
);

export function asking(reading: Reading, ballot: Ballot): void {
  if (!(reading.anyGroups & BE || reading.anyLandmarks & OWN_VOICE)) return;
  for (let i = 0; i < reading.length; i++) {
    const own = reading.landmarks(i) & OWN_VOICE;
    if (!(own || reading.groups(i) & BE) || reading.forms(i) & QUOTED) continue;
    if (own) firstPerson(reading, i, ballot);
    else afterBe(reading, i, ballot);
  }
}

/** "I urge you to", "we would strongly recommend that", "I am asking". */
function firstPerson(reading: Reading, i: number, ballot: Ballot): void {
  let k = afterAdverbs(reading, i + 1);
  while (k < i + 6 && reading.groups(k) & (MODAL | HAVE | BE | ADVERBIAL | STAKE)) k++;
  const word = reading.norm(k);
  const verb = ASKING.get(word);
  // "The part |we propose to abolish": which one, and no proposal.
  if (verb === 'propose' && reading.forms(i - 1) & NOUN && reading.norm(k + 1) === 'to') return;
  const negated = reading.norm(k - 1) === 'not' || reading.norm(k - 1) === "n't";
  if (verb !== undefined && !negated && reading.forms(k) & ED) asked(reading, i, k, ballot);
  else if (verb !== undefined && !negated) {
    const mine = reading.norm(i) !== 'we';
    if (verb === 'call') {
      if (UPON.has(reading.norm(k + 1))) ballot.vote('prescription/i-call-on', 2.5, i, k + 2, 'prescriptive');
    } else if (MILD.has(verb))
      ballot.vote(mine ? 'prescription/i-suggest' : 'prescription/we-suggest', 1, i, k + 1, 'prescriptive');
    else ballot.vote(mine ? 'prescription/i-urge' : 'prescription/we-urge', 2.2, i, k + 1, 'prescriptive');
  } else if (WISHING.has(word) && !negated) {
    const to = reading.norm(k + 1);
    const others = word === 'hope' && to !== 'to' && !ownText(reading, k + 1, reading.norm(i) === 'we');
    ballot.vote(
      word === 'hope'
        ? others
          ? 'prescription/i-hope-they'
          : 'prescription/i-hope'
        : to === 'to'
          ? 'prescription/i-want-to'
          : 'prescription/i-want',
      word === 'hope' ? (others ? 1.9 : 0.3) : to === 'to' ? 0.2 : 0.7,
      i,
      k + 1,
      'prescriptive',
    );
  } else if (SUPPORTING.has(word)) ballot.vote('prescription/i-support', 0.6, i, k + 1, 'prescriptive');
}

/** "I have long urged" still urges; "I urged them" tells, and "we are encouraged" is a mood. */
function asked(reading: Reading, i: number, k: number, ballot: Ballot): void {
  const before = reading.groups(beforeAdverbs(reading, k - 1));
  if (before & HAVE) ballot.vote('prescription/i-have-urged', 0.8, i, k + 1, 'prescriptive');
  else if (!(before & BE)) ballot.vote('prescription/i-urged', 0.2, i, k + 1, 'prescriptive');
}

/** "we hope |this post helps", "we hope |it is of use": what the writers wish of the text, not of anyone. */
function ownText(reading: Reading, from: number, ours: boolean): boolean {
  for (let n = from; n < from + 4; n++) if (reading.classes(n) & TEXT) return true;
  const subject = reading.norm(reading.norm(from) === 'that' ? from + 1 : from);
  return subject === 'you' || (ours && (subject === 'this' || subject === 'it' || subject === 'these'));
}

/** "it is vital to", "our task is to", "it would be wrong to", "are to be". */
function afterBe(reading: Reading, i: number, ballot: Ballot): void {
  const k = afterAdverbs(reading, i + 1);
  if (reading.norm(k) === 'to') {
    if (TASKS.has(reading.norm(beforeAdverbs(reading, i - 1))))
      ballot.vote('prescription/task-is-to', 1.4, i - 1, k + 1, 'prescriptive');
    else if (reading.norm(k + 1) === 'be')
      ballot.vote('prescription/is-to-be', 0.3, i, k + 2, 'prescriptive');
    else ballot.vote('prescription/is-to', 0.3, i, k + 1, 'prescriptive');
    return;
  }
  const needed = NEEDED.has(reading.norm(k));
  if (!needed && !(reading.classes(k) & GOOD_ADJECTIVE) && !(reading.classes(k) & BAD_ADJECTIVE)) return;
  let next = k + 1;
  if (reading.norm(next) === 'for')
    while (next < k + 7 && reading.norm(next) !== 'to' && reading.forms(next) & WORD) next++;
  const joint = reading.norm(next);
  if (joint !== 'to' && joint !== 'that') {
    if (needed) ballot.vote('prescription/is-needed', 0.4, i, k + 1, 'prescriptive');
    return;
  }
  if (needed && reading.norm(beforeAdverbs(reading, i - 1)) === 'it')
    ballot.vote('prescription/it-is-vital-to', 2.2, i - 1, next + 1, 'prescriptive');
  else if (needed)
    ballot.vote(
      joint === 'to' ? 'prescription/vital-to' : 'prescription/vital-that',
      // "Trust is vital to trade": what depends on what, rather than what to do.
      joint === 'to' ? 0.5 : 1.4,
      i,
      next + 1,
      'prescriptive',
    );
  else if (reading.classes(k) & GOOD_ADJECTIVE)
    ballot.vote('prescription/good-to', 0.5, i, next + 1, 'prescriptive');
  else ballot.vote('prescription/bad-to', 0.2, i, next + 1, 'prescriptive');
}
