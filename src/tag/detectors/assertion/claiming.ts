/** What speaks for a claim: verbs of the present, universals, opinions, weighing and denying. */
import { isSettledQuestion } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ABSTRACT,
  AUX,
  afterAdverbs,
  BE,
  BREAK,
  COMPARATIVE,
  COORDINATOR,
  DETERMINER,
  isGerund,
  LINKING,
  LY,
  MODAL,
  NOT,
  NOUN,
  OPINION,
  OWN_VOICE,
  PERSON,
  QUOTED,
  REPORTING,
  type Reading,
  STAKE,
  SUBORDINATOR,
  SUPERLATIVE,
  type SubjectKind,
  subjectKind,
  UNIVERSAL,
  VERB,
  WORD,
} from '../../grammar.js';

/** Small words that may claim something. */
const CLAIMING = BE | LINKING | MODAL | NOT | UNIVERSAL | STAKE;
/** Universals that deny. */
const NONE = new Set(['no', 'never', 'nothing', 'nobody', 'none']);

export function claiming(reading: Reading, ballot: Ballot): void {
  if (reading.question) {
    asksNobody(reading, ballot);
    return;
  }
  for (let i = 0; i < reading.length; i++) {
    if ((reading.forms(i) & (QUOTED | WORD)) !== WORD) continue;
    const flags = reading.groups(i);
    if (flags & CLAIMING && !isPart(reading, i)) smallWord(reading, i, flags, ballot);
    if (reading.landmarks(i) & OWN_VOICE && reading.groups(afterAdverbs(reading, i + 1)) & OPINION)
      ballot.vote('assertion/i-think', 0.9, i, i + 2, 'hedge_verb');
    if (reading.landmarks(i) & OWN_VOICE && wishes(reading, i))
      ballot.vote('assertion/i-want-to', -0.7, i, i + 3, 'prescriptive');
    const classes = reading.classes(i);
    if (classes & COMPARATIVE) ballot.vote('assertion/compares', 0.3, i, i + 1, 'other');
    if (classes & SUPERLATIVE) ballot.vote('assertion/most', 0.2, i, i + 1, 'other');
    if (flags & SUBORDINATOR && reading.norm(i) === 'than')
      ballot.vote('assertion/than', 0.3, i, i + 1, 'other');
  }
  ownFrame(reading, ballot);
  opening(reading, ballot);
}

const OWN = new Set(['i', "i'm", 'we']);

/** "I am not sure |that", "I am inclined to think |that": a claim, however softly put. */
function ownFrame(reading: Reading, ballot: Ballot): void {
  for (const { entry, from, to } of reading.cues)
    if (
      entry.type === 'hedge_verb' &&
      entry.tag === 'frame' &&
      OWN.has(reading.norm(from)) &&
      !ballot.has('assertion/i-think')
    )
      ballot.vote('assertion/own-frame', 0.9, from, to, 'hedge_verb');
}

/** "a |can-do manner", "a |never-ending line": a part of a word. */
const isPart = ({ tokens }: Reading, i: number): boolean =>
  tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaced && tokens[i + 2]?.spaced === false;

/** Whether the word at i stands in a clause that says which: "a railway that |nobody has painted". */
function saysWhich(reading: Reading, i: number): boolean {
  for (let k = i - 1; k > 0 && !(reading.groups(k) & BREAK); k--)
    if (WHICH.has(reading.norm(k))) return (reading.forms(k - 1) & NOUN) !== 0;
  return false;
}
const WHICH = new Set(['that', 'who', 'which', 'whom', 'whose']);

/** "|No fewer than nine": a number. */
const countsUp = (reading: Reading, i: number): boolean =>
  reading.norm(i) === 'no' && reading.norm(i + 2) === 'than';

function smallWord(reading: Reading, i: number, flags: number, ballot: Ballot): void {
  if (flags & BE) being(reading, i, ballot);
  else if (flags & LINKING) ballot.vote('assertion/seems', 0.2, i, i + 1, 'other');
  else if (flags & MODAL) modal(reading, i, ballot);
  else if (flags & NOT) {
    const word = reading.norm(i);
    if (word === "n't" || word === 'not') ballot.vote('assertion/denies', 0.3, i, i + 1, 'negation');
  }
  if (flags & UNIVERSAL && !saysWhich(reading, i) && !countsUp(reading, i)) {
    const rule = NONE.has(reading.norm(i)) ? 'assertion/none' : 'assertion/universal';
    ballot.vote(rule, 0.3, i, i + 1, 'universal');
  }
  if (flags & STAKE && !isManner(reading, i) && !reading.isGranted(i))
    ballot.vote('assertion/insists', 0.3, i, i + 1, 'booster');
}

/** "I want to thank", "I would like to begin": what the writer is about to do. */
function wishes(reading: Reading, i: number): boolean {
  if (reading.norm(i) !== 'i') return false;
  let k = afterAdverbs(reading, i + 1);
  if (reading.norm(k) === 'would' || reading.norm(k) === "'d") k++;
  else if (reading.norm(k) !== 'want' && reading.norm(k) !== 'wish') return false;
  const word = reading.norm(k);
  return (word === 'want' || word === 'wish' || word === 'like') && reading.norm(k + 1) === 'to';
}

/** "He spoke clearly and left": how it was done, not how sure it is. */
const isManner = (reading: Reading, i: number): boolean =>
  (reading.forms(i) & LY) !== 0 &&
  (reading.forms(i - 1) & (VERB | AUX)) === VERB &&
  (reading.groups(i + 1) & (BREAK | COORDINATOR)) !== 0;

/** What a form of be in the present votes, by its subject. */
const BEING: Readonly<Partial<Record<SubjectKind, readonly [string, number]>>> = {
  it: ['assertion/it-is', 0.4],
  this: ['assertion/this-is', 0.4],
  there: ['assertion/there-is', 0.2],
  i: ['assertion/i-am', -0.4],
  plural: ['assertion/it-is-so', 0.5],
  noun: ['assertion/it-is-so', 0.5],
};
const IS: readonly [string, number] = ['assertion/is', 0.3];
const NOT_PRESENT = new Set(['was', 'were', 'been', 'being']);

function being(reading: Reading, i: number, ballot: Ballot): void {
  if (NOT_PRESENT.has(reading.norm(i))) return;
  if (isGerund(reading, afterAdverbs(reading, i + 1))) {
    ballot.vote('assertion/is-doing', 0.1, i, i + 1, 'other');
    return;
  }
  const [rule, weight] = BEING[subjectKind(reading, i)] ?? IS;
  ballot.vote(rule, weight, i, i + 1, 'other');
}

function modal(reading: Reading, i: number, ballot: Ballot): void {
  const word = reading.norm(i);
  if (word === 'can' || word === 'ca' || word === 'could') {
    // "a can of worms"
    if (reading.norm(i + 1) === 'of') return;
    const kind = subjectKind(reading, i);
    if (kind === 'you') ballot.vote('assertion/you-can', 0.1, i, i + 1, 'modal_ability');
    else if (kind === 'we' || kind === 'i') ballot.vote('assertion/we-can', 0.5, i, i + 1, 'modal_ability');
    else ballot.vote('assertion/can', 0.5, i, i + 1, 'modal_ability');
  } else if ((word === 'may' && reading.tokens[i]!.text !== 'May') || word === 'might')
    ballot.vote('assertion/may', 0.3, i, i + 1, 'other');
}

/** Rules of words that open a sentence by drawing on what went before, turning against it, or taking a stand. */
const OPENING_RULES = new Map(
  'so thus therefore hence yet but and indeed instead rather moreover furthermore still however nevertheless because otherwise worse perhaps maybe clearly obviously ultimately unfortunately not nor only if when whether'
    .split(' ')
    .map((word) => [word, `assertion/opens-${word}`]),
);
const NOBODY = new Set(['who', 'what', 'where', 'how']);
const AT_ALL = new Set(['possibly', 'ever', 'seriously', 'honestly', 'conceivably', 'reasonably']);

/** "Who could possibly believe it?": it states that nobody could. */
function asksNobody(reading: Reading, ballot: Ballot): void {
  const first = reading.opening;
  if (isSettledQuestion(reading.tokens, first))
    ballot.vote('assertion/asks-settled', 3, first, first + 2, 'question');
  if (!NOBODY.has(reading.norm(first))) return;
  for (let k = first + 1; k < first + 6; k++)
    if (reading.groups(k) & MODAL && AT_ALL.has(reading.norm(k + 1)))
      ballot.vote('assertion/asks-nobody', 2.8, first, k + 2, 'question');
}

/** "arguably broke the law": what is told is in dispute. */
function arguably(reading: Reading, ballot: Ballot): void {
  for (let i = 0; i < reading.length; i++)
    if (reading.norm(i) === 'arguably' && !(reading.forms(i) & QUOTED))
      ballot.vote('assertion/arguably', 2.2, i, i + 1, 'hedge_adverb');
}

/** Words from "As" to the verb of saying, and from there to the comma. */
const NEAR = 6;

/** "As Orwell warned, language decays": what the named source says, the author says too. */
function asSaid(reading: Reading, first: number, ballot: Ballot): void {
  if (reading.norm(first) !== 'as' || !(reading.anyClasses & REPORTING)) return;
  for (let verb = first + 2; verb < first + NEAR; verb++) {
    if (reading.groups(verb) & BREAK) return;
    if (!(reading.classes(verb) & REPORTING)) continue;
    const subject = subjectKind(reading, verb);
    if (subject === 'none' || subject === 'i' || subject === 'we') return;
    for (let comma = verb + 1; comma < verb + NEAR; comma++) {
      if (reading.norm(comma) !== ',') continue;
      // A quotation after it is the source's alone.
      if (!(reading.forms(comma + 1) & QUOTED))
        ballot.vote('assertion/as-they-said', 1.6, first, verb + 1, 'attribution');
      return;
    }
    return;
  }
}

const POINTING = new Set(['this', 'that', 'these', 'those', 'such']);

function opening(reading: Reading, ballot: Ballot): void {
  const rule = OPENING_RULES.get(reading.norm(0));
  // "So much for transparency." draws no conclusion.
  const devalues = reading.norm(0) === 'so' && reading.norm(1) === 'much';
  if (rule !== undefined && !devalues) ballot.vote(rule, 0.2, 0, 1, 'conclusion');
  const first = reading.opening;
  if (reading.manner === 'told') arguably(reading, ballot);
  asSaid(reading, first, ballot);
  if (reading.norm(first) === 'even' && reading.groups(first + 1) & DETERMINER)
    ballot.vote('assertion/even-they', 0.9, first, first + 2, 'booster');
  if (
    reading.norm(first) === 'a' &&
    reading.norm(first + 1) === 'certain' &&
    reading.classes(first + 2) & PERSON
  )
    ballot.vote('assertion/a-certain-someone', 1.3, first, first + 3, 'other');
  if (POINTING.has(reading.norm(first))) ballot.vote('assertion/opens-this', 0.3, first, first + 1, 'other');
  else if ((reading.classes(first) | reading.classes(first + 1)) & ABSTRACT && first < reading.length)
    ballot.vote('assertion/opens-abstract', 0.3, first, first + 1, 'other');
  else if (isGerund(reading, first)) ballot.vote('assertion/opens-doing', 0.3, first, first + 1, 'other');
}
