/** What binds: must, should, ought to, need, have to, with who is bound and what of. */
import { mustInfers, toldAsLaw, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTORS,
  ADVERBIAL,
  AUX,
  afterAdverbs,
  BAD_ADJECTIVE,
  BAD_NOUN,
  BE,
  clauseStart,
  DO,
  HAVE,
  isParticiple,
  MODAL,
  NEEDING,
  NOUN,
  QUOTED,
  type Reading,
  SUBJECT,
  type SubjectKind,
  subjectKind,
  subjectOf,
  VERB,
  VIEW,
  WORD,
} from '../../grammar.js';
import { comesAbout, expects, isSaid, isStandingRule, perfect, wouldDo } from './no-duties.js';

type Binder = 'must' | 'should' | 'ought' | 'need-to' | 'need-noun' | 'have-to';

/** Votes by who is bound. */
const BOUND: Readonly<Record<SubjectKind, number>> = {
  we: 2.6,
  you: 2.2,
  i: 0.4,
  they: 1.8,
  person: 2,
  institution: 2.4,
  name: 2,
  one: 1.8,
  it: 1.6,
  this: 1.4,
  there: 0.4,
  relative: 0.9,
  plural: 1.8,
  noun: 1.6,
  none: 1.2,
};

const SHARE: Readonly<Record<Binder, number>> = {
  must: 1,
  should: 1,
  ought: 1.3,
  'need-to': 0.9,
  'need-noun': 0.5,
  'have-to': 0.5,
};

const BINDERS = Object.keys(SHARE) as Binder[];
const KINDS = Object.keys(BOUND) as SubjectKind[];
const RULES = Object.fromEntries(
  BINDERS.map((binder) => [
    binder,
    Object.fromEntries(KINDS.map((kind) => [kind, `prescription/${binder}-${kind}`])),
  ]),
) as Record<Binder, Record<SubjectKind, string>>;
const INNER = Object.fromEntries(
  BINDERS.map((binder) => [binder, `prescription/${binder}-in-clause`]),
) as Record<Binder, string>;

/** Clauses in which an obligation is asked about or supposed. */
const SUPPOSING = new Set([
  'if',
  'whether',
  'why',
  'how',
  'what',
  'when',
  'where',
  'which',
  'who',
  'unless',
  'because',
  'until',
  'while',
  'though',
  'although',
  'than',
  'as',
]);
const REPORTING = new Set([
  'say',
  'says',
  'said',
  'argue',
  'argues',
  'argued',
  'claim',
  'claims',
  'claimed',
  'insist',
  'insists',
  'suggest',
  'suggests',
  'suggested',
  'believes',
  'thinks',
  'told',
  'demanded',
  'proposed',
  'decided',
  'recommended',
  'concluded',
  'asked',
  'stated',
  'states',
  'wrote',
  'writes',
  'mean',
  'means',
  'implies',
  'assumes',
  'agreed',
  'felt',
  'thought',
  'believed',
  'clarified',
  'urged',
  'feared',
]);

/** Words before "need" that make it a noun. */
const NEED_NOUN = wordSet(
  "the a no any of urgent real great in basic special their our his its your my user customer human this that 's",
);

/** Before "need" and "have to": nobody is bound. */
const DENIED = new Set(["n't", 'not', 'never', 'longer', 'hardly', 'nobody', 'none']);

function needAt(reading: Reading, i: number): Binder | 'not-needed' | null {
  const before = reading.norm(i - 1);
  const next = reading.norm(i + 1);
  if (NEED_NOUN.has(before)) return null;
  if (
    reading.forms(i) & NOUN &&
    !(reading.groups(i - 1) & (SUBJECT | MODAL | DO | ADVERBIAL)) &&
    next !== 'to'
  )
    return null;
  if (DENIED.has(before) || next === 'not' || next === "n't") return 'not-needed';
  return next === 'to' ? 'need-to' : 'need-noun';
}

/** "The novel is |a must". */
const NOUN_BEFORE = new Set(['a', 'the', 'no', 'another']);

function binderAt(reading: Reading, i: number): Binder | 'not-needed' | 'had-to' | null {
  const before = reading.norm(i - 1);
  switch (reading.norm(i)) {
    case 'must':
      return NOUN_BEFORE.has(before) ? null : 'must';
    case 'should':
    case 'shall':
      return 'should';
    case 'ought':
      return 'ought';
    case 'need':
    case 'needs':
      return needAt(reading, i);
    case 'have':
    case 'has':
      if (reading.norm(i + 1) === 'to' || (reading.norm(i + 1) === 'got' && reading.norm(i + 2) === 'to'))
        return DENIED.has(before) ? 'not-needed' : 'have-to';
      return null;
    case "'ve":
      return reading.norm(i + 1) === 'got' && reading.norm(i + 2) === 'to' ? 'have-to' : null;
    case 'had':
    case 'needed':
      return reading.norm(i + 1) === 'to' ? 'had-to' : null;
    default:
      return null;
  }
}

const BINDING = MODAL | HAVE | NEEDING;

/** "They say |that it must", as against "I say |that it must". */
function isReported(reading: Reading, verb: number): boolean {
  if (!REPORTING.has(reading.norm(verb))) return false;
  let who = verb - 1;
  while (who > 0 && reading.groups(who) & (MODAL | ADVERBIAL)) who--;
  return reading.norm(who) !== 'i' && reading.norm(who) !== 'we';
}

export function obligations(reading: Reading, ballot: Ballot): void {
  if (!(reading.anyGroups & BINDING)) return;
  for (let i = 0; i < reading.length; i++) {
    if (!(reading.groups(i) & BINDING) || reading.forms(i) & QUOTED) continue;
    const binder = binderAt(reading, i);
    if (binder === null) continue;
    if (binder === 'not-needed') {
      ballot.vote('prescription/not-needed', 0.2, i, i + 1, 'modal_deontic');
      continue;
    }
    if (binder === 'had-to') {
      ballot.vote('prescription/had-to', -0.6, i, i + 2, 'modal_deontic');
      continue;
    }
    weigh(reading, i, binder, reading.question, ballot);
  }
}

function weigh(reading: Reading, i: number, binder: Binder, question: boolean, ballot: Ballot): void {
  const verb = afterAdverbs(reading, binder === 'must' || binder === 'should' ? i + 1 : i + 2);
  const kind = subjectKind(reading, i);
  if ((binder === 'must' || binder === 'should') && perfect(reading, verb)) {
    ballot.vote(
      binder === 'must' ? 'prescription/must-have-done' : 'prescription/should-have-done',
      binder === 'must' ? -2 : -0.3,
      i,
      verb + 2,
      'modal_deontic',
    );
    return;
  }
  if (binder === 'must' && mustInfers(reading.tokens, i)) {
    ballot.vote('prescription/must-be-likely', -1.5, i, verb + 1, 'modal_deontic');
    return;
  }
  if (
    (binder === 'must' || binder === 'have-to') &&
    (isStandingRule(reading, i, verb, kind) || toldAsLaw(reading.tokens, i))
  ) {
    ballot.vote('prescription/standing-rule', -1.3, i, verb + 1, 'modal_deontic');
    return;
  }
  if (binder === 'should' && kind === 'i' && wouldDo(reading, verb)) {
    ballot.vote('prescription/should-would', -2.5, i, verb + 2, 'modal_deontic');
    return;
  }
  if (kind === 'it' && isSaid(reading, verb)) {
    ballot.vote('prescription/should-be-said', -2, i, verb + 2, 'modal_deontic');
    return;
  }
  if (i === 0 && binder === 'should') {
    const denied = reading.norm(1) === "n't" || reading.norm(1) === 'not';
    ballot.vote(
      question
        ? denied
          ? 'prescription/should-not-question'
          : 'prescription/should-question'
        : 'prescription/should-if',
      question ? (denied ? 2 : 0.8) : -0.5,
      i,
      i + 1,
      'modal_deontic',
    );
    return;
  }
  const start = clauseStart(reading, i);
  const opener = isPastRelative(reading, start, i) ? '' : reading.norm(start);
  if (opener === 'what' && start === reading.opening && isPoint(reading, verb)) {
    ballot.vote('prescription/what-should-be-done', 2, i, verb + 2, 'modal_deontic');
    return;
  }
  if (
    (SUPPOSING.has(opener) &&
      !(opener === 'why' && (reading.groups(start - 1) & BE || isTitle(reading, start)))) ||
    contact(reading, i) ||
    (opener === 'that' && tellsWhich(reading, start))
  ) {
    ballot.vote(
      opener === 'if' || opener === 'whether' ? 'prescription/binding-if' : INNER[binder],
      opener === 'if' || opener === 'whether' ? -0.3 : 0.5 * SHARE[binder],
      i,
      i + 1,
      'modal_deontic',
    );
    return;
  }
  if (binder === 'should' && opener === 'that' && isJudged(reading, start)) {
    ballot.vote('prescription/should-as-judged', -0.5, i, i + 1, 'other');
    return;
  }
  if (start > 0 && (opener === 'that' || opener === 'which') && isReported(reading, start - 1)) {
    ballot.vote('prescription/binding-reported', -0.8, i, i + 1, 'modal_deontic');
    return;
  }
  if (isInView(reading, start, i)) {
    ballot.vote('prescription/binding-in-view', -0.5, i, i + 1, 'modal_deontic');
    return;
  }
  if ((binder === 'should' || binder === 'ought') && ACTORS[kind] === 'thing' && comesAbout(reading, verb)) {
    ballot.vote('prescription/should-come-about', -1.3, i, verb + 1, 'modal_deontic');
    return;
  }
  if (binder === 'should' && ACTORS[kind] === 'thing' && expects(reading, verb)) {
    ballot.vote('prescription/should-expect', 0.5, i, verb + 1, 'modal_deontic');
    return;
  }
  ballot.vote(RULES[binder][kind], BOUND[kind] * SHARE[binder], i, i + 1, 'modal_deontic');
  shade(reading, i, verb, question, ballot);
}

const ODD = wordSet('odd strange curious surprising remarkable striking telling ironic astonishing');

/** "It is a disgrace |that a child should sleep here": says what is bad, and binds nobody. "It is important that" does. */
function isJudged(reading: Reading, that: number): boolean {
  const at = that - 1;
  if (at < 2) return false;
  if (!(reading.classes(at) & (BAD_ADJECTIVE | BAD_NOUN)) && !ODD.has(reading.norm(at))) return false;
  const it = reading.opening;
  return reading.norm(it) === 'it' && (reading.groups(it + 1) & BE) !== 0;
}

const FIRST_PERSON = wordSet('i we my our');

/** "They bristle at the suggestion |that we should leave": in the clause from `start` to i, named as a view, and not as the author's own. */
function isInView(reading: Reading, start: number, i: number): boolean {
  let that = i - 1;
  while (that >= start && reading.norm(that) !== 'that') that--;
  if (that < start || that < 1 || !(reading.classes(that - 1) & VIEW)) return false;
  for (let k = reading.opening; k < that; k++) if (FIRST_PERSON.has(reading.norm(k))) return false;
  return true;
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** "The engineers who signed the waiver |must answer": the clause that says which has a verb of its own, and is over. */
function isPastRelative(reading: Reading, start: number, i: number): boolean {
  if (!RELATIVES.has(reading.norm(start)) || !(reading.forms(start - 1) & NOUN)) return false;
  if (!(reading.forms(start + 1) & (VERB | AUX))) return false;
  for (let k = start + 2; k < i; k++) if (reading.forms(k) & NOUN) return (reading.forms(i - 1) & WORD) !== 0;
  return false;
}

/** "Why the canal must stay public": a heading that gives the reason for what it asks. */
const isTitle = (reading: Reading, start: number): boolean =>
  start === reading.opening && reading.sentence.role !== 'body' && !reading.question;

/** A clause that hangs on a noun without a joining word: "the things we |need to know". */
function contact(reading: Reading, i: number): boolean {
  const subject = subjectOf(reading, i);
  return (
    subject > 0 && (reading.groups(subject) & SUBJECT) !== 0 && (reading.forms(subject - 1) & NOUN) !== 0
  );
}

/** "A choice |that no parent should have to make": tells which choice. "A belief |that no one should pay" says what is believed. */
const tellsWhich = (reading: Reading, that: number): boolean =>
  reading.norm(that + 1) === 'no' &&
  (reading.forms(that - 1) & NOUN) !== 0 &&
  !(reading.classes(that - 1) & VIEW);

/** "What the council should |do is mend the wall", "what we need |is a wall": says what, and asks nothing. */
function isPoint(reading: Reading, verb: number): boolean {
  if (reading.question) return false;
  const end = reading.norm(verb) === 'do' ? verb + 1 : verb;
  return (reading.groups(end) & BE) !== 0 && reading.norm(end) !== 'be';
}

/** What the bound verb adds: passive voice, "be", "not", a question. */
function shade(reading: Reading, i: number, verb: number, question: boolean, ballot: Ballot): void {
  if (question) ballot.vote('prescription/binding-question', -0.5, i, i + 1, 'modal_deontic');
  const negated =
    reading.norm(i + 1) === 'not' || reading.norm(i + 1) === "n't" || reading.norm(i + 1) === 'never';
  if (negated) ballot.vote('prescription/must-not', 0.4, i, i + 2, 'modal_deontic');
  if (reading.groups(verb) & BE) {
    if (isParticiple(reading, afterAdverbs(reading, verb + 1)))
      ballot.vote('prescription/be-done', 0.2, i, verb + 2, 'modal_deontic');
    else ballot.vote('prescription/be-so', -0.1, i, verb + 1, 'modal_deontic');
  }
}
