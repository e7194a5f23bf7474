/** One thing hung on another: "if A, B", "when A, B", "by doing A, B", "doing A makes B". */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  afterAdverbs,
  BE,
  CHANGE,
  DETERMINER,
  DO,
  HAVE,
  HINGE,
  isBaseForm,
  isBreak,
  isGerund,
  MODAL,
  NARRATIVE,
  NOUN,
  NUM,
  OWN_VOICE,
  PAST_AUXILIARY,
  PAST_FORM,
  PREPOSITION,
  PROPN,
  QUOTED,
  type Reading,
  S_FORM,
  SECOND_PERSON,
  VERB,
} from '../../grammar.js';

/** First in the sentence these stand for "if": "Should the vote fail, ...". */
const INVERTED = new Set(['should', 'were', 'had']);
const WILL = new Set(['will', "'ll", 'wo', 'shall', 'would', "'d", 'going']);
const CAN = new Set(['can', 'could', 'may', 'might', 'ca']);

/** First in the sentence these name means, or what is missing. */
const MEANS = new Set(['with', 'without', 'through', 'under']);

const POINTS_IN_TIME = wordSet(
  'then last yesterday january february march april may june july august september october november december',
);

/** "|Since 1998 the lake has shrunk": since when, and nothing else in the sentence says why. */
export function whenOnly(reading: Reading, ballot: Ballot): void {
  if (ballot.sum !== 0) return;
  for (let i = 0; i + 1 < reading.length; i++) {
    if (reading.norm(i) !== 'since') continue;
    if (!(reading.forms(i + 1) & NUM || POINTS_IN_TIME.has(reading.norm(i + 1)))) continue;
    ballot.vote('causal/since-then', -1.5, i, i + 2, 'other');
    return;
  }
}

export function conditions(reading: Reading, ballot: Ballot): void {
  const { question } = reading;
  const first = reading.opening;
  const opener = reading.norm(first);
  if (opener === 'by' && isGerund(reading, first + 1))
    ballot.vote('causal/by-doing', 1.7, first, first + 2, 'causal');
  else if (MEANS.has(opener)) ballot.vote('causal/with-opening', 0.3, first, first + 1, 'causal');
  else if (isGerund(reading, first) && !question) gerundSubject(reading, first, ballot);
  else if (opener === 'as' && !question) grows(reading, first, ballot);
  else if (!question && INVERTED.has(opener) && !(reading.forms(first) & QUOTED))
    hinge(reading, first, first, question, ballot);
  for (let i = reading.nextLandmark(HINGE, first); i >= 0; i = reading.nextLandmark(HINGE, i + 1)) {
    if (reading.forms(i) & QUOTED) continue;
    switch (reading.norm(i)) {
      case 'if':
      case 'unless':
        hinge(reading, i, first, question, ballot);
        break;
      case 'when':
        if (!question) hinge(reading, i, first, question, ballot);
        break;
      case 'by':
        if (i > first && isGerund(reading, i + 1))
          ballot.vote('causal/later-by-doing', 0.8, i, i + 2, 'causal');
        break;
      case 'to':
        if (i > first + 2 && reading.forms(i - 1) & (NOUN | PROPN) && isBaseForm(reading, i + 1))
          ballot.vote('causal/in-order-to', 0, i, i + 2, 'causal');
        break;
      default:
        if (isGerund(reading, i + 1)) ballot.vote('causal/thus-doing', 1.2, i, i + 2, 'causal');
    }
  }
}

/** After these "if" asks or compares: "as if", "see if". */
const BEFORE_IF = new Set(['as', 'even', 'what', 'see', 'ask', 'wonder', 'know']);

const UNREAL = new Set(['would', 'could', 'might', "'d"]);

type Firmness = 'will' | 'can' | 'plain';

const WHEN: Readonly<Record<Exclude<Firmness, 'plain'>, string>> = {
  will: 'causal/when-will',
  can: 'causal/when-can',
};
const IF_THEN: Readonly<Record<Firmness, string>> = {
  will: 'causal/if-then-will',
  can: 'causal/if-then-can',
  plain: 'causal/if-then',
};
const THEN_IF: Readonly<Record<Firmness, string>> = {
  will: 'causal/will-if',
  can: 'causal/can-if',
  plain: 'causal/if-later',
};
const IF_VOTES: Readonly<Record<Firmness, number>> = { will: 1.1, can: 0.5, plain: 0.3 };

/** "If A, B will": what the other clause says decides. */
function hinge(reading: Reading, i: number, first: number, question: boolean, ballot: Ballot): void {
  const word = reading.norm(i);
  const before = reading.norm(i - 1);
  if (word === 'if' && BEFORE_IF.has(before)) return;
  const leading = i === first;
  let from = 0;
  let to = i;
  if (leading) {
    let comma = i;
    while (comma < reading.length && reading.norm(comma) !== ',') comma++;
    from = comma + 1;
    to = reading.length;
    if (from >= to) return;
  }
  const firmness = firmnessOf(reading, from, to);
  if (word !== 'when' && !question) unreal(reading, i, from, to, ballot);
  if (word !== 'when') {
    if (!question)
      ballot.vote((leading ? IF_THEN : THEN_IF)[firmness], IF_VOTES[firmness], i, i + 1, 'conditional');
  } else if (leading || before === ',') {
    if (firmness !== 'plain') ballot.vote(WHEN[firmness], 0.5, i, i + 1, 'conditional');
    else if (pastIn(reading, i)) ballot.vote('causal/when-past', -0.5, i, i + 1, 'conditional');
    else ballot.vote('causal/when-present', 0.4, i, i + 1, 'conditional');
  }
}

/** "Had we asked, nobody would have come": what did not happen hung on what did not. */
function unreal(reading: Reading, i: number, from: number, to: number, ballot: Ballot): void {
  for (let k = from; k < to; k++) {
    if (!UNREAL.has(reading.norm(k))) continue;
    const have = afterAdverbs(reading, k + 1);
    if (reading.norm(have) !== 'have' && reading.norm(have) !== "'ve") continue;
    ballot.vote('causal/if-would-have', 0.8, Math.min(i, k), Math.max(i + 1, have + 1), 'conditional');
    return;
  }
}

/** The firmest verb of a clause. */
function firmnessOf(reading: Reading, from: number, to: number): Firmness {
  let firmness: Firmness = 'plain';
  for (let k = from; k < to; k++) {
    const word = reading.norm(k);
    if (WILL.has(word)) return 'will';
    if (CAN.has(word)) firmness = 'can';
  }
  return firmness;
}

function pastIn(reading: Reading, i: number): boolean {
  for (let k = i; k < reading.length; k++) {
    if (reading.groups(k) & PAST_AUXILIARY || reading.classes(k) & NARRATIVE) return true;
    const forms = reading.forms(k);
    if (forms & VERB && forms & PAST_FORM && !(reading.groups(k - 1) & (BE | HAVE))) return true;
  }
  return false;
}

/** "As rents rise, families leave": one change goes with another. */
function grows(reading: Reading, first: number, ballot: Ballot): void {
  // "As we turn to the budget": what the writer does with the text.
  if (reading.landmarks(first + 1) & (OWN_VOICE | SECOND_PERSON)) return;
  for (let k = first + 2; k < first + 14 && !isBreak(reading, k); k++) {
    if (!(reading.classes(k) & CHANGE) || reading.groups(k - 1) & (DETERMINER | PREPOSITION)) continue;
    if (reading.forms(k) & PAST_FORM || isGerund(reading, k)) continue;
    while (k < reading.length && reading.norm(k) !== ',') k++;
    if (k < reading.length) ballot.vote('causal/as-it-grows', 1, first, first + 1, 'causal');
    return;
  }
}

/** "Raising rents drives families out": an act as the subject of a verb that is not be. */
function gerundSubject(reading: Reading, first: number, ballot: Ballot): void {
  for (let k = first + 1; k < first + 14 && !isBreak(reading, k); k++) {
    const flags = reading.groups(k);
    const forms = reading.forms(k);
    if (flags & (BE | DO | HAVE)) ballot.vote('causal/doing-is', 0.2, first, k + 1, 'causal');
    else if (flags & MODAL) ballot.vote('causal/doing-will', 1, first, k + 1, 'causal');
    else if (forms & VERB && forms & S_FORM) ballot.vote('causal/doing-brings', 1.2, first, k + 1, 'causal');
    else continue;
    return;
  }
}
