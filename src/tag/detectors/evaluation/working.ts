/** Judgments by outcome and by likeness: "the plan works", "it backfired", "reads like a ransom note". */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ABSTRACT,
  ACTORS,
  AS,
  afterAdverbs,
  BAD_NOUN,
  BE,
  BREAK,
  clauseStart,
  DETERMINER,
  EXPERT,
  GOOD_NOUN,
  HAVE,
  isBreak,
  isGerund,
  LIKE,
  LINKING,
  LY,
  OBJECT,
  PREPOSITION,
  PROPN,
  QUOTED,
  type Reading,
  SUBORDINATOR,
  subjectKind,
  VERB,
  WORD,
} from '../../grammar.js';

/** Verbs that say of a plan how it turns out, where nothing follows them. */
const TURNS_OUT =
  wordSet(`work works worked working fail fails failed failing backfire backfires backfired misfire misfires misfired flop flops flopped succeed
   succeeds succeeded suffice suffices sufficed stink stinks suck sucks collapse collapses flounder flounders floundered drags palls palled plods cloys sparkles sparkled limps grates jars`);
/** After these the verb tells of a time or a way, and still judges. */
const GOES_ON = new WordSet([
  'here',
  'now',
  'again',
  'either',
  'anymore',
  'too',
  'because',
  'in',
  'as',
  'only',
  'when',
  'if',
]);

/** "so that it works", "if it fails": a condition or an aim, no verdict. */
const NO_VERDICT = wordSet(
  'if whether when because what how why where while though although unless until as since than once that which who whom',
);

export function working(reading: Reading, ballot: Ballot): void {
  for (let i = 1; i < reading.length; i++) {
    const forms = reading.forms(i);
    if (!(forms & WORD) || forms & QUOTED) continue;
    if (forms & VERB && LETTING_DOWN.has(reading.norm(i))) letsDown(reading, i, ballot);
    if (forms & VERB && TURNS_OUT.has(reading.norm(i))) turnsOut(reading, i, ballot);
    else if (reading.landmarks(i) & (LIKE | AS)) likened(reading, i, ballot);
    else if (reading.norm(i) === 'called' && reading.norm(i - 1) === '-') soCalled(reading, i, ballot);
  }
}

function turnsOut(reading: Reading, i: number, ballot: Ballot): void {
  const next = afterAdverbs(reading, i + 1);
  const ends = isBreak(reading, next);
  if (!ends && !GOES_ON.has(reading.norm(next))) return;
  if (NO_VERDICT.has(reading.norm(clauseStart(reading, i))) || reading.norm(i - 1) === 'to') return;
  // A person who works, a clerk who fails: what they do, not how a thing turns out.
  if (ACTORS[subjectKind(reading, i)] !== 'thing') return;
  ballot.vote(
    ends ? 'evaluation/turns-out' : 'evaluation/turns-out-so',
    ends ? 1.6 : 0.6,
    i,
    i + 1,
    'evaluative',
  );
}

const LETTING_DOWN = wordSet('failed betrayed abandoned deserted neglected');

/** "has |failed this town", "have |neglected us": those who should have been served were not. */
function letsDown(reading: Reading, i: number, ballot: Ballot): void {
  let before = i - 1;
  while (before > 0 && reading.forms(before) & LY) before--;
  if (!(reading.groups(before) & HAVE) || !(reading.groups(i + 1) & (DETERMINER | OBJECT))) return;
  ballot.vote('evaluation/lets-down', 1.3, i, i + 1, 'evaluative');
}

/** "the so-called reform": a good name that the author takes back. */
function soCalled(reading: Reading, i: number, ballot: Ballot): void {
  if (!(reading.classes(i + 1) & (GOOD_NOUN | ABSTRACT | EXPERT)) || reading.forms(i + 1) & (QUOTED | PROPN))
    return;
  ballot.vote('evaluation/so-called-good', 1, i - 2, i + 2, 'evaluative');
}

/** Words between "like" and what something is likened to. */
const REACH = 5;

/** "like a ransom note", "not so much a budget as a ransom note": what it is likened to is bad. */
function likened(reading: Reading, i: number, ballot: Ballot): void {
  // "we like", "as well as", "cities like Oslo" liken nothing.
  if (reading.landmarks(i) & LIKE) {
    if (!(reading.groups(i - 1) & (BE | LINKING) || reading.forms(i - 1) & VERB)) return;
    const article = reading.norm(i + 1) === 'a' || reading.norm(i + 1) === 'an';
    if (!article && !isGerund(reading, i + 1)) return;
  } else if (!(reading.groups(i + 1) & DETERMINER) || !opposes(reading, i)) return;
  for (let k = i + 1; k < i + REACH; k++) {
    if (reading.groups(k) & (BREAK | SUBORDINATOR) || (k > i + 1 && reading.groups(k) & PREPOSITION)) return;
    if (!(reading.classes(k) & BAD_NOUN)) continue;
    ballot.vote('evaluation/like-a-bad-thing', 1.7, i, k + 1, 'evaluative');
    return;
  }
}

/** "not so much X |as Y". */
function opposes(reading: Reading, i: number): boolean {
  for (let k = i - 2; k > 1 && k > i - 9; k--)
    if (reading.norm(k) === 'much' && reading.norm(k - 1) === 'so') return true;
  return false;
}
