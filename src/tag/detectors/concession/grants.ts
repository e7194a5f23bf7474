/** Rules of concession that read one sentence: what "I" grants, what is praised, and the halves of "may ..., but". */
import { wordSet } from '../../../model/index.js';
import { NOUN, QUOTED, WEIGHTY, WORD } from '../../reading.js';
import { type Finding, type Given, given, type Rule, span, word } from '../../rules.js';
import type { Site } from '../../site.js';
import { beforeTurns, type Find, isTurned } from './turns.js';

/** What is granted outright, and what is at least not denied. */
const CONCEDE = wordSet('concede grant admit');
const ACKNOWLEDGE = wordSet('acknowledge accept recognize recognise confess allow');
const UNDERSTAND = wordSet(
  'understand appreciate sympathize sympathise empathize know see realize realise get',
);
const AGREE = wordSet('agree share support welcome favor endorse believe');
const PRAISE = wordSet(
  'respect admire commend applaud salute congratulate thank praise honor love like enjoy appreciate credit',
);
const NOT_OPPOSE = wordSet(
  'doubt deny dispute question blame mind oppose object begrudge fault disagree pretend claim argue quarrel say mean suggest want wish have',
);
const HOPE = wordSet('hope wish suppose guess suspect think');
const FEEL = wordSet(
  'hopeful pleased glad grateful thankful delighted sympathetic aware fan supporter sure proud',
);
const CREDIT = wordSet(
  `good great fine useful helpful important valuable welcome positive beneficial effective powerful wonderful excellent impressive
   remarkable admirable commendable laudable noble worthy decent nice right true correct fair reasonable understandable legitimate valid
   justified natural necessary essential worthwhile attractive appealing tempting clear easy possible popular convenient interesting
   real better best successful talented smart brilliant generous sincere honest brave fantastic amazing terrific handy cool awesome`,
);
const FAULT = wordSet(
  `hard difficult imperfect expensive costly flawed messy complicated complex slow scary painful small short limited new dangerous bad
   unpleasant uncomfortable daunting risky rare frustrating confusing ugly dull crude unfair sad tough serious`,
);
const MAY = wordSet('may might can could');
const QUANTIFIED = wordSet(
  'some many several sometimes often usually generally certainly perhaps probably maybe',
);
const DEMONSTRATIVES = wordSet('this that these those such');
const THERE = wordSet('there');
const SHORT = 9;

/** "I" or "we" does one of these. */
const own =
  (verbs: ReadonlySet<string>, negated: boolean): Find =>
  ({ outline, reading }, until) => {
    for (const { subject, verb, negated: is } of outline.own)
      if (verb < until && is === negated && verbs.has(reading.norm(verb)))
        return span(subject, verb + 1, 'concessive');
    return null;
  };

/** One of these is said of something. */
const said =
  (words: ReadonlySet<string>, negated: boolean): Find =>
  ({ outline, reading }, until) => {
    for (const { be, word: at, negated: is } of outline.predicates)
      if (at < until && is === negated && words.has(reading.norm(at))) return span(be, at + 1, 'concessive');
    return null;
  };

const holds =
  (words: ReadonlySet<string>): Find =>
  ({ outline }, until) => {
    const at = outline.firstOf(words, until);
    return at < 0 ? null : word(at, 'concessive');
  };

const opensWith =
  (words: ReadonlySet<string>): Find =>
  ({ outline, reading }) =>
    words.has(reading.norm(outline.start)) ? word(outline.start, 'concessive') : null;

const ofClass =
  (classes: number): Find =>
  ({ reading, outline }, until) => {
    if (!(reading.anyClasses & classes)) return null;
    for (let i = outline.start; i < until; i++)
      if (reading.classes(i) & classes && !(reading.forms(i) & QUOTED)) return word(i, 'evaluative');
    return null;
  };

const short: Find = ({ outline: { start }, reading }, until) => {
  let words = 0;
  for (let i = start; i < until; i++) if (reading.forms(i) & WORD) words++;
  return words > SHORT ? null : span(start, Math.min(start + 3, until), 'concessive');
};

/** "I admit that it is slow", not "I admit defeat". */
function thatItIs(find: Find): (site: Site) => Finding {
  return (site) => {
    const found = find(site, site.reading.length);
    if (found === null || found === 'against') return found;
    return site.reading.forms(found.to) & NOUN ? null : found;
  };
}

const doesNotOppose = own(NOT_OPPOSE, true);
const agrees = own(AGREE, false);

/** Each is worth something where what it grants is taken back, in the sentence or after it. */
const TURNED: readonly Rule[] = [
  ...beforeTurns('i-understand', own(UNDERSTAND, false), { but: 1.4, before: 1.2 }),
  ...beforeTurns('i-agree', agrees, { but: 1.2, before: 1.2 }),
  ...beforeTurns('i-praise', own(PRAISE, false), { but: 1.8, before: 1.8 }),
  ...beforeTurns('i-hope', own(HOPE, false), { but: 0.7, before: 0.7 }),
  ...beforeTurns('i-feel', said(FEEL, false), { but: 1.2, before: 1 }),
  ...beforeTurns('credit', said(CREDIT, false), { but: 1.6, before: 1.4 }),
  ...beforeTurns('fault', said(FAULT, false), { but: 1.4, before: 1.1 }),
  ...beforeTurns('not-credit', said(CREDIT, true), { but: 1.4, before: 1 }),
  ...beforeTurns('may', holds(MAY), { but: 1.1, before: 0.8 }),
  ...beforeTurns('some', holds(QUANTIFIED), { but: 0.8, before: 0.7 }),
  ...beforeTurns('this', opensWith(DEMONSTRATIVES), { but: 0.8, before: 0.7 }),
  ...beforeTurns('there', opensWith(THERE), { but: 0.9, before: 1.2 }),
  ...beforeTurns('important', ofClass(WEIGHTY), { but: 0.9, before: 0.5 }),
  ...beforeTurns('short', short, { but: 0.4, before: 0.4 }),
];

export const GRANTS: readonly (Rule | Given)[] = [
  given(
    ({ outline }) => outline.own.length > 0,
    [
      { name: 'i-concede', weight: 3.4, find: thatItIs(own(CONCEDE, false)) },
      { name: 'i-acknowledge', weight: 2, find: thatItIs(own(ACKNOWLEDGE, false)) },
      { name: 'i-do-not-oppose', weight: 1.7, find: (site) => doesNotOppose(site, site.reading.length) },
    ],
  ),
  given(isTurned, TURNED),
  given(
    ({ outline }) => outline.own.length > 0,
    [
      {
        name: 'i-agree',
        weight: 0.5,
        find: (site) => (isTurned(site) ? null : agrees(site, site.reading.length)),
      },
    ],
  ),
];
