/** "will" and "going to": what is said to come. */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTORS,
  afterAdverbs,
  CAUSATIVE,
  CHANGE,
  DET,
  isParticiple,
  NEGATION,
  PROPN,
  pointingOf,
  QUOTED,
  type Reading,
  subjectKind,
  subjectOf,
  WORD,
} from '../../grammar.js';
import { comesAbout } from '../prescription/no-duties.js';
import { depthOf, POINTED, POINTED_RULES, rulesOf, WILL } from './votes.js';

const MAIN = rulesOf('will');
const INSIDE = rulesOf('inside-will');

/** What a writer says of the text to come: "we will look at". */
const TEXT_VERBS = wordSet(
  'discuss explain describe look see talk show explore cover focus examine consider review present introduce share outline address answer argue use try start begin call refer return give take go walk assume demonstrate highlight learn mention note tell add say admit be leave let skip concede',
);
/** "The police |won't say who signed": they refuse, and nothing is foretold. */
const REFUSED = wordSet(
  'say tell discuss comment explain admit acknowledge answer confirm disclose name reveal release apologize',
);
const DENIALS = wordSet("not n't never");
/** "people will always", "you will often": what holds at all times. */
const HABIT = wordSet(
  'always often usually sometimes typically generally frequently invariably normally occasionally naturally',
);
const FIRM = wordSet(
  "never not n't certainly surely inevitably soon eventually ultimately likely probably undoubtedly definitely still only finally",
);
/** Before "will" these make a noun of it: "the will of the people". */
const BEFORE_NOUN = wordSet(
  "the a of at free good political his her their its our my your 's own no ill strong",
);
/** Who asks what will come does not say it. */
const ASKED = -0.8;
/** The same, and what its words by themselves say for a forecast. */
const GOING_ASKED = -1.6;
const POINTED_KINDS = new WordSet(['noun', 'plural', 'institution', 'person', 'name']);

/** "the will of the people", "Will Smith". */
export function isNoun(reading: Reading, i: number): boolean {
  if (BEFORE_NOUN.has(reading.norm(i - 1))) return true;
  if (reading.tokens[i]!.text !== 'Will') return false;
  // "The Bridge |Will Not Save Our Town": a headline.
  if (i > 0 && (DENIALS.has(reading.norm(i + 1)) || reading.norm(i + 1) === 'be')) return false;
  return (i > 0 ? reading.forms(i - 1) & WORD : reading.forms(1) & PROPN) !== 0;
}

export function will(reading: Reading, i: number, ballot: Ballot): void {
  const kind = subjectKind(reading, i);
  const k = afterAdverbs(reading, i + 1);
  const subject = subjectOf(reading, i);
  // "Boys will be boys": as ever.
  if (reading.norm(k) === 'be' && subject >= 0 && reading.norm(subject) === reading.norm(k + 1)) {
    ballot.vote('prediction/will-be-itself', -1.5, i, k + 2, 'future');
    return;
  }
  const depth = depthOf(reading, i);
  if (depth === 'said') {
    ballot.vote('prediction/will-as-they-say', -0.5, i, i + 1, 'future');
    return;
  }
  if (depth === 'inside' && isDenied(reading, i)) {
    ballot.vote('prediction/will-not-meant', -1, i, i + 1, 'future');
    return;
  }
  if (depth === 'asked') {
    ballot.vote('prediction/will-asked', ASKED, i, i + 1, 'future');
    return;
  }
  if ((kind === 'i' || kind === 'we') && TEXT_VERBS.has(reading.norm(k)) && !isNeverAgain(reading, i)) {
    ballot.vote('prediction/will-tell', -0.8, i, k + 1, 'future');
    return;
  }
  if (REFUSED.has(reading.norm(k)) && DENIALS.has(reading.norm(i + 1)) && ACTORS[kind] !== 'thing') {
    ballot.vote('prediction/will-not-say', -0.8, i, k + 1, 'future');
    return;
  }
  // "We shall not see his like |again."
  if (depth === 'main' && isNeverAgain(reading, i))
    ballot.vote('prediction/never-again', 1.2, i, i + 2, 'future');
  if (depth === 'inside') ballot.vote(INSIDE[kind], 0.6 * WILL[kind], i, i + 1, 'future');
  else ballot.vote(MAIN[kind], WILL[kind], i, i + 1, 'future');
  if (POINTED_KINDS.has(kind)) {
    const pointing = pointingOf(reading, subject);
    ballot.vote(POINTED_RULES[pointing], POINTED[pointing], i, i + 1, 'future');
  }
  for (let a = i + 1; a < k; a++) {
    if (HABIT.has(reading.norm(a))) ballot.vote('prediction/will-always', -0.3, i, a + 1, 'future');
    else if (FIRM.has(reading.norm(a))) ballot.vote('prediction/will-firmly', 0.2, i, a + 1, 'future');
  }
  becoming(reading, i, k, ballot);
}

function isNeverAgain(reading: Reading, i: number): boolean {
  if (!DENIALS.has(reading.norm(i + 1))) return false;
  for (let k = i + 2; k < reading.length; k++) if (reading.norm(k) === 'again') return true;
  return false;
}

const MEANING = wordSet('mean means imply implies suggest suggests follow follows');

/** "None of this means that the pier |will close": says what does not follow, and foretells nothing. */
function isDenied(reading: Reading, i: number): boolean {
  for (let k = i - 1; k > 1 && reading.forms(k) & WORD; k--) {
    // "We take for |granted that the trains will run."
    if (reading.norm(k) === 'that' && reading.norm(k - 1) === 'granted') return true;
    if (reading.norm(k) !== 'that' || !MEANING.has(reading.norm(k - 1))) continue;
    for (let n = k - 2; n >= 0; n--)
      if (reading.landmarks(n) & NEGATION || reading.norm(n) === 'none') return true;
    return false;
  }
  return false;
}

/** "The terminal should |open by autumn". */
const OPENING = wordSet('open reopen close finish end start begin resume return land ship');

/** "should |open by autumn", "should |be possible by the end of the year". */
function isDueBy(reading: Reading, verb: number): boolean {
  if (OPENING.has(reading.norm(verb))) return reading.norm(verb + 1) === 'by';
  if (reading.norm(verb) !== 'be' || reading.norm(verb + 1) !== 'possible') return false;
  for (let k = verb + 2; k + 2 < reading.length; k++)
    if (reading.norm(k) === 'by' && reading.norm(k + 1) === 'the' && reading.norm(k + 2) === 'end')
      return true;
  return false;
}

/** "The new boats |should arrive by October": what is expected of things, whatever anyone does. */
export function should(reading: Reading, i: number, ballot: Ballot): void {
  if (reading.question || ACTORS[subjectKind(reading, i)] !== 'thing') return;
  const verb = afterAdverbs(reading, i + 1);
  if (comesAbout(reading, verb) || isDueBy(reading, verb))
    ballot.vote('prediction/should-come-about', 1.2, i, verb + 1, 'future');
}

/** What people arrange: it stands in a calendar, and nobody need foretell it. */
const ARRANGED = wordSet('hear meet hold visit speak welcome honor mark join');
/** The same, which things do not do: "families |will gather". */
const GATHERING = wordSet('host gather celebrate attend testify convene travel vote debate debut');

/** "|By now she will have read it": it has been, one thinks. */
function isByNow(reading: Reading): boolean {
  for (let k = 0; k + 1 < reading.length; k++)
    if (reading.norm(k) === 'by' && reading.norm(k + 1) === 'now') return true;
  return false;
}

function becoming(reading: Reading, i: number, k: number, ballot: Ballot): void {
  const verb = reading.norm(k);
  if (verb === 'have' && isParticiple(reading, afterAdverbs(reading, k + 1))) {
    ballot.vote('prediction/will-have-done', -0.2, i, k + 2, 'future');
    if (isByNow(reading)) ballot.vote('prediction/will-have-by-now', -2.5, i, k + 2, 'future');
  } else if (GATHERING.has(verb) || (ARRANGED.has(verb) && ACTORS[subjectKind(reading, i)] !== 'thing'))
    ballot.vote('prediction/will-as-arranged', -1, i, k + 1, 'future');
  else if (verb === 'be') ballot.vote('prediction/will-be', 0.1, i, k + 1, 'future');
  else if (verb === 'continue') ballot.vote('prediction/will-continue', 0.6, i, k + 1, 'future');
  else if (reading.classes(k) & (CAUSATIVE | CHANGE))
    ballot.vote('prediction/will-change', 0.6, i, k + 1, 'future');
}

/** Where something comes from or to, it is on its way in space. */
const PLACED = wordSet('from to back out up at under down in into home along with off of');

/** "the sea is |coming": what is on its way in time. */
function coming(reading: Reading, i: number, ballot: Ballot): void {
  const be = reading.norm(i - 1);
  if (be === 'was' || be === 'were' || be === 'been' || reading.forms(i) & QUOTED) return;
  if (PLACED.has(reading.norm(i + 1)) || ACTORS[subjectKind(reading, i)] !== 'thing') return;
  if (depthOf(reading, i) === 'main') ballot.vote('prediction/is-coming', 1, i - 1, i + 1, 'future');
}

/** "is |going to": `i` is the word after a form of be. */
export function goingTo(reading: Reading, i: number, ballot: Ballot): void {
  if (reading.norm(i) === 'coming') {
    coming(reading, i, ballot);
    return;
  }
  if (reading.norm(i) !== 'going' || reading.norm(i + 1) !== 'to' || reading.forms(i) & QUOTED) return;
  const verb = reading.forms(afterAdverbs(reading, i + 2));
  if (!(verb & WORD) || verb & (PROPN | DET)) return;
  const be = reading.norm(i - 1);
  if (be === 'was' || be === 'were') {
    ballot.vote('prediction/was-going-to', -1.5, i - 1, i + 2, 'future');
    return;
  }
  if (depthOf(reading, i) === 'asked') {
    ballot.vote('prediction/going-to-asked', GOING_ASKED, i - 1, i + 2, 'future');
    return;
  }
  const kind = subjectKind(reading, i);
  if (kind === 'i') ballot.vote('prediction/i-am-going-to', -0.8, i - 1, i + 2, 'future');
  else if (kind === 'we' || kind === 'you')
    ballot.vote('prediction/we-are-going-to', 0.8, i - 1, i + 2, 'future');
  else ballot.vote('prediction/it-is-going-to', 1.4, i - 1, i + 2, 'future');
}
