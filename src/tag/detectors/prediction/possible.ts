/** "would", "may", "might", "could": what would or might come, and the conditions it hangs on. */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTORS,
  afterAdverbs,
  BE,
  beforeAdverbs,
  CAUSATIVE,
  CHANGE,
  DETERMINER,
  HAVE,
  isParticiple,
  MODAL,
  QUOTED,
  type Reading,
  S_FORM,
  subjectKind,
  VERB,
} from '../../grammar.js';
import type { Site } from '../../site.js';
import { undoes } from '../causal/undoing.js';
import { depthOf, isSureThat, MAY, rulesOf, WOULD } from './votes.js';

const WOULD_RULES = rulesOf('would');
const MAY_RULES = rulesOf('may');

/** "would" of taste, courtesy or a wish. */
const TASTE = new WordSet(['rather', 'like', 'love']);
const POLITE = wordSet(
  'prefer say argue suggest think hope want submit urge recommend ask note add appreciate hate expect imagine call agree encourage',
);

/** What someone would say or think is told of them and not foretold. */
const THINKING = wordSet(
  'say think argue claim call agree object suggest believe expect want like love prefer know consider imagine describe mean',
);

const isPerfect = (reading: Reading, k: number): boolean =>
  reading.norm(k) === 'have' && isParticiple(reading, afterAdverbs(reading, k + 1));

/** Sentences back that may be told in the past. */
const TOLD_BEFORE = 2;

/** Whether one of the last sentences of the paragraph is told in the past. */
function afterStory(site: Site): boolean {
  for (let distance = 1; distance <= TOLD_BEFORE; distance++) {
    const before = site.before(distance);
    if (before === null || before.block !== site.block) return false;
    if (before.reading.manner === 'told') return true;
  }
  return false;
}

export function would(site: Site, i: number, ballot: Ballot): void {
  const { reading } = site;
  const k = afterAdverbs(reading, i + 1);
  const verb = reading.norm(k);
  if (TASTE.has(verb)) return;
  // "|Only in a desert would a town drain its lake": such a case there is none.
  if (reading.norm(reading.opening) === 'only') {
    ballot.vote('prediction/only-would', -1.5, i, i + 1, 'future');
    return;
  }
  const kind = subjectKind(reading, i);
  if ((kind === 'i' || kind === 'we') && POLITE.has(verb)) return;
  if (isPerfect(reading, k)) {
    ballot.vote('prediction/would-have-done', -1, i, k + 2, 'future');
    return;
  }
  // "As a girl she would walk the dike", "the bank would later deny it": what used to happen, or did.
  if (isHabit(reading, i, k)) {
    ballot.vote('prediction/would-as-habit', -1.5, i, i + 1, 'future');
    return;
  }
  // "We trained at dawn. Some of us would slow down.": what used to happen.
  if (afterStory(site)) ballot.vote('prediction/would-then', -1.5, i, i + 1, 'future');
  if (THINKING.has(verb)) {
    ballot.vote('prediction/would-say', -0.5, i, k + 1, 'future');
    return;
  }
  if (depthOf(reading, i) !== 'main') {
    ballot.vote('prediction/would-inside', 0.1, i, i + 1, 'future');
    return;
  }
  ballot.vote(WOULD_RULES[kind], WOULD[kind], i, i + 1, 'future');
  if (reading.classes(k) & (CAUSATIVE | CHANGE))
    ballot.vote('prediction/would-change', 0.6, i, k + 1, 'future');
}

const CHILDHOOD = wordSet('boy girl child kid teenager youth student boyhood girlhood childhood');
const THEN = wordSet('later');
const HABITUAL = wordSet('every each');
const SPANS = wordSet(
  'day days night nights morning evening week month year spring summer autumn winter sunday saturday hours',
);

/** "|As a girl she would walk the dike": the age of which it is told. */
function isAsChild(reading: Reading, i: number): boolean {
  const article = reading.norm(i + 1);
  return (
    reading.norm(i) === 'as' && (article === 'a' || article === 'an') && CHILDHOOD.has(reading.norm(i + 2))
  );
}

/** Whether "would" at i (its verb at k) tells of the past: "as a child he", "in those days", "every autumn", "for hours", "would later". */
function isHabit(reading: Reading, i: number, k: number): boolean {
  for (let a = i + 1; a < k; a++) if (THEN.has(reading.norm(a))) return true;
  let told = false;
  for (let a = 0; a < reading.length; a++) {
    const word = reading.norm(a);
    if (CONDITIONS.has(word) && word !== 'when') return false;
    const next = reading.norm(a + 1);
    if (isAsChild(reading, a)) told = true;
    else if ((word === 'in' && next === 'those') || (word === 'back' && next === 'then')) told = true;
    else if (word === 'when' && (reading.norm(a + 2) === 'was' || reading.norm(a + 2) === 'were'))
      told = true;
    // In the future, too, things come every year; what came first in the sentence sets the scene.
    else if (a < i && HABITUAL.has(word) && SPANS.has(next)) told = true;
    else if (word === 'for' && next === 'hours') told = true;
  }
  return told;
}

/** "in |May", "with all its |might". */
const isNoun = (reading: Reading, i: number): boolean =>
  reading.tokens[i]!.text === 'May'
    ? reading.norm(i + 1) !== 'not'
    : reading.norm(i) === 'might' && (reading.groups(i - 1) & DETERMINER) !== 0;

/** Future time beside "may": "may be empty |by next May", "could fail |as early as spring". */
const MAY_COME = new WordSet(['may', 'might', 'could']);

export function mayInTime(reading: Reading, ballot: Ballot): void {
  for (const { entry, from, to } of reading.cues) {
    if (entry.type !== 'future' || (entry.tag !== 'year-ahead' && entry.tag !== 'soon')) continue;
    // "may not park here after six": an hour, at which it holds every day.
    if (reading.norm(from) === 'after' || reading.norm(from) === 'until') continue;
    for (let i = 1; i < reading.length; i++) {
      if (!MAY_COME.has(reading.norm(i)) || (i >= from && i < to) || isNoun(reading, i)) continue;
      // "The letter may be as late as |1520": when it was written.
      if (isLongPast(reading, from, to)) continue;
      if (reading.forms(i) & QUOTED || depthOf(reading, i) !== 'main') continue;
      if (isPerfect(reading, afterAdverbs(reading, i + 1)) || subjectKind(reading, i) === 'i') continue;
      ballot.vote('prediction/may-by-then', 1.2, from, to, 'future');
      return;
    }
  }
}

const OLD_YEAR = /^1[0-9]{3}$/;

function isLongPast(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (OLD_YEAR.test(reading.norm(k))) return true;
  return false;
}

/** States of mind and of being: "it is likely that he |knows" tells of now. */
const STATES = wordSet(
  'knows thinks believes means feels likes wants needs owns owes belongs seems appears matters depends contains includes involves exists remains lies understands agrees suspects sees hears works lives stands lacks deserves holds represents reflects shows suggests indicates supports proves explains',
);

/** What follows "likely that", "the odds are that", by its verb: "the dam |was sabotaged" has been, "the reef |recovers" is foretold. */
export function chance(reading: Reading, ballot: Ballot): void {
  if (!ballot.has('prediction/has-a-chance') && !ballot.has('prediction/likely-to')) return;
  let that = 2;
  while (that < reading.length && reading.norm(that) !== 'that') that++;
  for (let k = that + 1; k < Math.min(reading.length, that + 8); k++) {
    const word = reading.norm(k);
    const flags = reading.groups(k);
    const verb = (reading.forms(k) & VERB) !== 0;
    if (word === 'was' || word === 'were' || word === 'had' || (verb && word.endsWith('ed'))) {
      ballot.vote('prediction/chance-of-what-was', -2, k, k + 1, 'future');
      return;
    }
    if (!verb && !(flags & (MODAL | BE | HAVE))) continue;
    if (verb && reading.forms(k) & S_FORM && !(flags & (MODAL | BE | HAVE)) && !STATES.has(word))
      ballot.vote('prediction/chance-of-what-comes', 1.2, k, k + 1, 'future');
    return;
  }
}

export function may(reading: Reading, i: number, ballot: Ballot): void {
  const k = afterAdverbs(reading, i + 1);
  if (i === 0 || isPerfect(reading, k) || isNoun(reading, i)) return;
  // "Trams may be slow, yet they arrive": granted, and not foretold.
  if (reading.isGranted(i)) return;
  // "Some may remember the flood": it has been.
  if (REMEMBERING.has(reading.norm(k))) return;
  if (reading.norm(i) === 'could') {
    if (isAgeNamed(reading)) {
      ballot.vote('prediction/could-as-a-child', -1.5, i, i + 1, 'future');
      return;
    }
    // "The oracle could fail; it did.": what could be, in a story.
    if (reading.manner === 'told' || reading.manner === 'mixed')
      ballot.vote('prediction/could-then', -0.8, i, i + 1, 'future');
  }
  const kind = subjectKind(reading, i);
  for (let a = i + 1; a < k; a++)
    if (IN_TIME.has(reading.norm(a))) ballot.vote('prediction/may-in-time', 1.2, i, a + 1, 'future');
    else if (reading.norm(a) === 'well' && !(reading.groups(k) & BE) && depthOf(reading, i) === 'main')
      ballot.vote('prediction/may-well', 1.2, i, a + 1, 'future');
  if (ACTORS[kind] === 'thing' && undoes(reading, k))
    ballot.vote('prediction/may-undo', 1.2, i, k + 1, 'future');
  if (reading.norm(i + 1) === 'yet') ballot.vote('prediction/may-in-time', 1.2, i, i + 2, 'future');
  if (isOneMore(reading) && ACTORS[kind] === 'thing' && !(reading.groups(k) & BE))
    ballot.vote('prediction/one-more-may', 1.3, reading.opening, i + 1, 'future');
  if (isSureThat(reading, i)) ballot.vote('prediction/sure-that-may', 1.5, i, i + 1, 'future');
  if (depthOf(reading, i) !== 'main') ballot.vote('prediction/may-inside', 0.1, i, i + 1, 'future');
  else ballot.vote(MAY_RULES[kind], MAY[kind], i, i + 1, 'future');
  if (reading.classes(k) & (CAUSATIVE | CHANGE))
    ballot.vote('prediction/may-change', 0.3, i, k + 1, 'future');
}

const AGES = new WordSet(['of', 'at']);

/** "|By the age of six she could", "|at nine he could". */
function isAgeNamed(reading: Reading): boolean {
  for (let k = 0; k + 2 < reading.length; k++)
    if ((reading.norm(k) === 'age' && AGES.has(reading.norm(k + 1))) || isAsChild(reading, k)) return true;
  return false;
}

/** "|One more flood could", "|a single spark may": what is yet to come, whether it does or not. */
function isOneMore(reading: Reading): boolean {
  const first = reading.norm(reading.opening);
  const second = reading.norm(reading.opening + 1);
  return first === 'one' ? second !== 'of' : first === 'another' || (first === 'a' && second === 'single');
}

const REMEMBERING = new WordSet(['remember', 'recall', 'forget']);

/** "may finally", "could soon": it has not come yet. */
const IN_TIME = wordSet('finally soon eventually yet someday ultimately shortly');

/** What cannot go on will end: "This cannot last." */
const LASTING = wordSet(
  'last hold stand survive end win succeed continue work endure go keep persist stay escape',
);

export function cannot(reading: Reading, i: number, ballot: Ballot): void {
  const k = afterAdverbs(reading, i + 1);
  const fails = reading.norm(k) === 'fail' && reading.norm(k + 1) === 'to';
  if (k === i + 1 || !(fails || LASTING.has(reading.norm(k))) || depthOf(reading, i) !== 'main') return;
  const negated =
    reading.norm(i + 1) === 'not' || reading.norm(i + 1) === "n't" || reading.norm(i + 1) === 'never';
  if (!negated) return;
  const thing = ACTORS[subjectKind(reading, i)] === 'thing';
  ballot.vote(
    thing ? 'prediction/it-cannot-last' : 'prediction/cannot-last',
    thing ? 1.6 : 0.7,
    i,
    k + 1,
    'future',
  );
}

/** "I hope |they will come": what is hoped, or politely asked, is not foretold. */
export function hoped(reading: Reading, future: number, ballot: Ballot): void {
  for (let i = 1; i < future; i++) {
    if (reading.norm(i) !== 'hope') continue;
    const subject = reading.norm(beforeAdverbs(reading, i - 1));
    if (subject === 'i' || subject === 'we') ballot.vote('prediction/hoped', -1.5, i, i + 1, 'future');
    return;
  }
}

const CONDITIONS = new WordSet(['if', 'unless', 'otherwise', 'once', 'when']);

/** A condition beside the future verb at `main`; firm with "will" and "would". */
export function condition(reading: Reading, main: number, firm: boolean, ballot: Ballot): void {
  for (let i = 0; i < reading.length; i++) {
    const word = reading.norm(i);
    if (!CONDITIONS.has(word)) continue;
    if (word === 'if' && (reading.norm(i - 1) === 'as' || reading.norm(i - 1) === 'even')) continue;
    if (word === 'when' && i !== reading.opening) continue;
    const from = Math.min(i, main);
    if (word === 'when') ballot.vote('prediction/when-will', firm ? -0.3 : 0, from, from + 1, 'conditional');
    else
      ballot.vote(
        firm ? 'prediction/if-will' : 'prediction/if-may',
        firm ? 0.2 : 0.1,
        from,
        from + 1,
        'conditional',
      );
    return;
  }
}
