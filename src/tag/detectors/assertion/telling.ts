/** What speaks against a claim: telling, reporting, figures and dates, talk about the text, courtesy, lists and labels. */
import { isJoint } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  AUX,
  BE,
  HAVE,
  hasVerb,
  NARRATIVE,
  NUM,
  PARTICIPLE,
  PAST_AUXILIARY,
  PAST_FORM,
  PAST_TIME,
  PROPN,
  QUOTED,
  type Reading,
  subjectKind,
  VERB,
  WORD,
} from '../../grammar.js';
import { passes } from '../background/passing.js';

/** What asks a reader to look on: the claim comes after. */
const SCENES = new Set(['imagine', 'suppose', 'consider', 'picture', 'recall', 'remember', 'take']);

export function telling(reading: Reading, ballot: Ballot): void {
  const vote = (rule: string, weight: number) => ballot.vote(rule, weight, 0, 1, 'other');
  if (reading.attributed) ballot.vote('assertion/attributed', -2.5, 0, 1, 'attribution');
  const { words } = reading;
  let numbers = 0;
  let names = 0;
  let past = 0;
  let present = 0;
  let quoted = 0;
  let verbs = 0;
  let firstPast = false;
  for (let i = 0; i < reading.length; i++) {
    const forms = reading.forms(i);
    if (!(forms & WORD)) continue;
    if (forms & QUOTED) quoted++;
    if (forms & NUM) {
      if (reading.norm(i) !== 'one') numbers++;
    } else if (forms & PROPN && i > 0) names++;
    if (forms & (VERB | AUX)) verbs++;
    if (isPast(reading, i)) {
      past++;
      if (!firstPast) firstPast = isOwn(reading, i);
    } else if (isPresent(reading, i)) present++;
    if (reading.classes(i) & PAST_TIME) {
      const word = reading.norm(i);
      if (word !== 'already' && word !== 'back') ballot.vote('assertion/time-past', -0.4, i, i + 1, 'other');
    }
  }
  if (words === 0) return;
  if (quoted * 2 > words) ballot.vote('assertion/quoted', -1.2, 0, 1, 'attribution');
  if (numbers > 1) vote('assertion/numbers', -0.8);
  else if (numbers > 0) vote('assertion/number', -0.4);
  if (names > 2) vote('assertion/names', -0.5);
  if (past > 0 && present === 0)
    vote(past > 1 ? 'assertion/all-past' : 'assertion/past', past > 1 ? -1.2 : -0.8);
  if (reading.manner === 'general') vote('assertion/general', 0.4);
  if (firstPast) vote('assertion/i-did', -0.7);
  if (verbs === 0 && !hasVerb(reading)) vote('assertion/no-verb', -0.8);
  if (words <= 3) vote('assertion/few-words', -0.8);
  if (words <= 3 && !reading.question && isJoint(reading.tokens)) vote('assertion/only-joins', -2.5);
  if (reading.norm(reading.length - 1) === ':') vote('assertion/announces', -0.8);
  else if (reading.forms(reading.length - 1) & WORD) vote('assertion/no-stop', -0.8);
  if (reading.question) ballot.vote('assertion/question', -1.2, 0, 1, 'question');
  if (SCENES.has(reading.norm(reading.opening)) && !reading.question)
    ballot.vote('assertion/imagines', -0.8, reading.opening, reading.opening + 1, 'imperative');
  if (reading.norm(0) === 'may' && optative(reading))
    ballot.vote('assertion/wishes', -2.5, 0, 1, 'prescriptive');
  const passing = passes(reading);
  if (passing !== null)
    ballot.vote(`assertion/${passing}`, -1.8, reading.opening, reading.opening + 1, 'other');
  if (reading.norm(0) === 'for' && (reading.norm(1) === 'example' || reading.norm(1) === 'instance'))
    ballot.vote('assertion/for-example', -0.6, 0, 2, 'evidence_marker');
}

/** "May the better plan win." */
const optative = (reading: Reading): boolean => reading.cues.some(({ entry }) => entry.tag === 'optative');

function isPast(reading: Reading, i: number): boolean {
  if (reading.groups(i) & PAST_AUXILIARY) return true;
  const forms = reading.forms(i);
  if (!(forms & VERB)) return false;
  if (forms & PAST_FORM && !(reading.groups(i - 1) & (BE | HAVE))) return true;
  return (reading.classes(i) & NARRATIVE) !== 0;
}

/** Of a word that is not past. */
function isPresent(reading: Reading, i: number): boolean {
  if (reading.groups(i) & BE) {
    const word = reading.norm(i);
    if (word !== 'been' && word !== 'be') return true;
  }
  return (reading.forms(i) & (VERB | PARTICIPLE)) === VERB && reading.norm(i).endsWith('s');
}

/** Whether I or we did it. */
function isOwn(reading: Reading, verb: number): boolean {
  const kind = subjectKind(reading, verb);
  return kind === 'i' || kind === 'we';
}
