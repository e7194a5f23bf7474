/** "would", "may", "might", "could": what would or might come, and the conditions it hangs on. */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTORS,
  afterAdverbs,
  beforeAdverbs,
  CAUSATIVE,
  CHANGE,
  isParticiple,
  type Reading,
  subjectKind,
} from '../../grammar.js';
import type { Site } from '../../site.js';
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
  const kind = subjectKind(reading, i);
  if ((kind === 'i' || kind === 'we') && POLITE.has(verb)) return;
  if (isPerfect(reading, k)) {
    ballot.vote('prediction/would-have-done', -1, i, k + 2, 'future');
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

export function may(reading: Reading, i: number, ballot: Ballot): void {
  const k = afterAdverbs(reading, i + 1);
  if (i === 0 || isPerfect(reading, k) || reading.tokens[i]!.text === 'May') return;
  // "Some may remember the flood": it has been.
  if (REMEMBERING.has(reading.norm(k))) return;
  // "The oracle could fail; it did.": what could be, in a story.
  if (reading.norm(i) === 'could' && (reading.manner === 'told' || reading.manner === 'mixed'))
    ballot.vote('prediction/could-then', -0.8, i, i + 1, 'future');
  const kind = subjectKind(reading, i);
  for (let a = i + 1; a < k; a++)
    if (IN_TIME.has(reading.norm(a))) ballot.vote('prediction/may-in-time', 1.2, i, a + 1, 'future');
  if (isSureThat(reading, i)) ballot.vote('prediction/sure-that-may', 1.5, i, i + 1, 'future');
  if (depthOf(reading, i) !== 'main') ballot.vote('prediction/may-inside', 0.1, i, i + 1, 'future');
  else ballot.vote(MAY_RULES[kind], MAY[kind], i, i + 1, 'future');
  if (reading.classes(k) & (CAUSATIVE | CHANGE))
    ballot.vote('prediction/may-change', 0.3, i, k + 1, 'future');
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
  if (k === i + 1 || !LASTING.has(reading.norm(k)) || depthOf(reading, i) !== 'main') return;
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
