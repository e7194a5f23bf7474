/** Rules of concession that read one sentence: what "I" grants, what is praised, and the halves of "may ..., but". */
import { type Token, type WordClass, wordSet } from '../../../model/index.js';
import { type Finding, type Rule, type Scene, span, word } from '../../rules.js';
import { alone, beforeTurns, type Find, grantedUntil } from './turns.js';

const CONCEDE = wordSet('concede grant acknowledge admit accept recognize recognise confess allow');
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
const IT = wordSet('it');
const SOMEONE = wordSet('i we they you he she');
const THERE = wordSet('there');
const SHORT = 9;

/** "I" or "we" does one of these. */
const own =
  (verbs: ReadonlySet<string>, negated: boolean): Find =>
  ({ outline, tokens }, until) => {
    for (const { subject, verb, negated: is } of outline.own) {
      if (verb < until && is === negated && verbs.has(tokens[verb]!.norm))
        return span(subject, verb + 1, 'concessive');
    }
    return null;
  };

/** One of these is said of something. */
const said =
  (words: ReadonlySet<string>, negated: boolean): Find =>
  ({ outline, tokens }, until) => {
    for (const { be, word: at, negated: is } of outline.predicates) {
      if (at < until && is === negated && words.has(tokens[at]!.norm)) return span(be, at + 1, 'concessive');
    }
    return null;
  };

const saidAdjective: Find = ({ outline, tokens }, until) => {
  for (const { be, word: at, negated } of outline.predicates) {
    if (at < until && !negated && tokens[at]!.pos === 'ADJ') return span(be, at + 1, 'concessive');
  }
  return null;
};

const negatedCopula: Find = ({ outline }, until) => {
  for (const { be, word: at, negated } of outline.predicates)
    if (negated && at < until) return span(be, at + 1, 'negation');
  return null;
};

const negation: Find = ({ outline }, until) =>
  outline.negation < 0 || outline.negation >= until ? null : word(outline.negation, 'negation');

const holds =
  (words: ReadonlySet<string>): Find =>
  ({ outline }, until) => {
    const at = outline.firstOf(words, until);
    return at < 0 ? null : word(at, 'concessive');
  };

const opensWith =
  (words: ReadonlySet<string>): Find =>
  ({ outline, tokens }) =>
    words.has(tokens[outline.start]!.norm) ? word(outline.start, 'concessive') : null;

const ofClass =
  (...classes: readonly WordClass[]): Find =>
  ({ tokens, outline }, until) => {
    for (let i = outline.start; i < until; i++) {
      const token = tokens[i]!;
      if (token.quotation === -1 && token.classes.some((name) => classes.includes(name)))
        return word(i, 'evaluative');
    }
    return null;
  };

/** Good words minus bad words of a stretch, each turned round by a negation up to three words before. */
function leaning(tokens: readonly Token[], from: number, to: number): number {
  let sum = 0;
  let negatedUntil = -1;
  for (let i = from; i < to; i++) {
    const { norm, classes } = tokens[i]!;
    if (NEGATIONS.has(norm)) negatedUntil = i + 3;
    for (const name of classes) {
      const value = name.endsWith('-positive') ? 1 : name.endsWith('-negative') ? -1 : 0;
      sum += i <= negatedUntil ? -value : value;
    }
  }
  return sum;
}
const NEGATIONS = wordSet("not n't no never hardly without");

/** "slow but fair": one half of the sentence speaks well, the other badly. */
const oppositeHalves: Find = ({ tokens, outline }) => {
  const before = leaning(tokens, outline.start, outline.but);
  const after = leaning(tokens, outline.but, tokens.length);
  return before * after < 0 ? word(outline.but, 'contrast') : null;
};

const short: Find = ({ outline, tokens }, until) => {
  let words = 0;
  for (let i = outline.start; i < until; i++) if (tokens[i]!.word) words++;
  return words > SHORT ? null : span(outline.start, Math.min(outline.start + 3, until), 'concessive');
};

const inPresent: Find = ({ outline, tokens }, until) => {
  for (const { be } of outline.predicates) {
    const { norm } = tokens[be]!;
    if (be < until && norm !== 'was' && norm !== 'were' && norm !== 'been' && norm !== 'be')
      return word(be, 'concessive');
  }
  return null;
};

const concedes = own(CONCEDE, false);

/** "I admit that it is slow", not "I admit defeat". */
const iConcede = (scene: Scene): Finding => {
  const found = concedes(scene, scene.tokens.length);
  if (found === null || found === 'against') return found;
  return scene.tokens[found.to]?.pos === 'NOUN' ? null : found;
};

export const GRANTS: readonly Rule[] = [
  { name: 'i-concede', weight: 2, find: iConcede },
  {
    name: 'i-do-not-oppose',
    weight: 1.7,
    find: (scene) => own(NOT_OPPOSE, true)(scene, scene.tokens.length),
  },
  ...beforeTurns('i-understand', own(UNDERSTAND, false), { but: 1.4, before: 1.2 }),
  ...beforeTurns('i-agree', own(AGREE, false), { but: 1.2, before: 1.2 }),
  ...beforeTurns('i-praise', own(PRAISE, false), { but: 1.8, before: 1.8 }),
  ...beforeTurns('i-hope', own(HOPE, false), { but: 0.7, before: 0.7 }),
  ...beforeTurns('i-feel', said(FEEL, false), { but: 1.2, before: 1 }),
  ...beforeTurns('credit', said(CREDIT, false), { but: 1.6, before: 1.4 }),
  ...beforeTurns('fault', said(FAULT, false), { but: 1.4, before: 1.1 }),
  ...beforeTurns('not-credit', said(CREDIT, true), { but: 1.4, before: 1 }),
  ...beforeTurns('adjective', saidAdjective, { but: 0.8, before: 0.5 }),
  ...beforeTurns('is-not', negatedCopula, { but: 0.7, before: 0.8 }),
  ...beforeTurns('not', negation, { but: 0.2, before: 0.4 }),
  ...beforeTurns('may', holds(MAY), { but: 1.1, before: 0.8 }),
  ...beforeTurns('some', holds(QUANTIFIED), { but: 0.8, before: 0.7 }),
  ...beforeTurns('this', opensWith(DEMONSTRATIVES), { but: 0.8, before: 0.7 }),
  ...beforeTurns('it', opensWith(IT), { but: 0.7, before: 0.6 }),
  ...beforeTurns('someone', opensWith(SOMEONE), { but: 0.3, before: 0.3 }),
  ...beforeTurns('there', opensWith(THERE), { but: 0.9, before: 1.2 }),
  ...beforeTurns('positive', ofClass('adjective-positive', 'noun-positive', 'verb-positive'), {
    but: 0.5,
    before: 0.4,
  }),
  ...beforeTurns('negative', ofClass('adjective-negative', 'noun-negative', 'verb-negative'), {
    but: 0.3,
    before: 0.2,
  }),
  ...beforeTurns('important', ofClass('importance'), { but: 0.9, before: 0.5 }),
  ...beforeTurns('short', short, { but: 0.4, before: 0.4 }),
  ...beforeTurns('is', inPresent, { but: 0.5, before: 0.5 }),
  {
    name: 'opposite-halves',
    weight: 0.6,
    find: (scene) => (grantedUntil(scene, 'but') > 0 ? oppositeHalves(scene, scene.outline.but) : null),
  },
  alone('i-agree', own(AGREE, false), 0.5),
];
