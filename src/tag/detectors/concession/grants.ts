/** Rules of concession that read one sentence: what "I" grants, what is praised, and the halves of "may ..., but". */
import { type Finding, type Rule, type Scene, span, word } from '../../rules.js';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const CONCEDE = wordSet('concede grant acknowledge admit accept recognize recognise confess allow');
const UNDERSTAND = wordSet('understand appreciate sympathize sympathise empathize know see realize realise get');
const AGREE = wordSet('agree share support welcome favor endorse believe');
const PRAISE = wordSet('respect admire commend applaud salute congratulate thank praise honor love like enjoy appreciate credit');
const NOT_OPPOSE = wordSet(
  'doubt deny dispute question blame mind oppose object begrudge fault disagree pretend claim argue quarrel say mean suggest want wish have',
);
const HOPE = wordSet('hope wish suppose guess suspect think');
const FEEL = wordSet('hopeful pleased glad grateful thankful delighted sympathetic aware fan supporter sure proud');
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
const QUANTIFIED = wordSet('some many most several few much sometimes often usually generally certainly perhaps probably maybe');

/** Tokens before the contrast that the sentence holds, or all where the contrast opens the next one; 0 where there is neither. */
export function grantedUntil({ outline, nextOutline, tokens }: Scene): number {
  if (outline.but > 0) return outline.but;
  if (nextOutline !== null && (nextOutline.opening === 'contrast' || nextOutline.aside >= 0)) return tokens.length;
  return 0;
}

/** "I" does something, not negated, by a set of verbs. */
const own =
  (verbs: ReadonlySet<string>, negated: boolean) =>
  ({ outline, tokens }: Scene): Finding => {
    for (const { subject, verb, negated: is } of outline.own) {
      if (is === negated && verbs.has(tokens[verb]!.norm)) return span(subject, verb + 1, 'concessive');
    }
    return null;
  };

/** Holds only where a contrast follows what was found, in the sentence or at the start of the next. */
const beforeContrast =
  (find: (scene: Scene) => Finding) =>
  (scene: Scene): Finding => {
    const until = grantedUntil(scene);
    if (until === 0) return null;
    const found = find(scene);
    return found !== null && found !== 'against' && found.from < until ? found : null;
  };

/** Holds only where nothing contrasts: the sentence grants without taking back. */
const alone =
  (find: (scene: Scene) => Finding) =>
  (scene: Scene): Finding =>
    grantedUntil(scene) === 0 ? find(scene) : null;

const said =
  (words: ReadonlySet<string>, negated: boolean) =>
  ({ outline, tokens }: Scene): Finding => {
    for (const { be, word: at, negated: is } of outline.predicates) {
      if (is === negated && words.has(tokens[at]!.norm)) return span(be, at + 1, 'concessive');
    }
    return null;
  };

const firstOf =
  (words: ReadonlySet<string>) =>
  ({ outline }: Scene): Finding => {
    let first = -1;
    for (const norm of words) {
      const at = outline.at.get(norm);
      if (at !== undefined && (first === -1 || at < first)) first = at;
    }
    return first === -1 ? null : word(first, 'concessive');
  };

const negatedCopula = ({ outline }: Scene): Finding => {
  const found = outline.predicates.find(({ negated }) => negated);
  return found ? span(found.be, found.word + 1, 'negation') : null;
};

const negation = ({ outline }: Scene): Finding => (outline.negation < 0 ? null : word(outline.negation, 'negation'));

const opensWith =
  (words: ReadonlySet<string>) =>
  ({ outline, tokens }: Scene): Finding =>
    words.has(tokens[outline.start]!.norm) ? word(outline.start, 'concessive') : null;

const DEMONSTRATIVES = wordSet('this that these those it such');
const PEOPLE = wordSet('i we they you he she');
const THERE = wordSet('there');

const positiveWord = ({ tokens, outline }: Scene): Finding => {
  const until = outline.but > 0 ? outline.but : tokens.length;
  for (let i = 0; i < until; i++) {
    const { classes, quotation } = tokens[i]!;
    if (classes.length > 0 && quotation === -1 && (classes.includes('adjective-positive') || classes.includes('noun-positive') || classes.includes('verb-positive')))
      return word(i, 'evaluative');
  }
  return null;
};

export const GRANTS: readonly Rule[] = [
  { name: 'i-concede', weight: 2, find: own(CONCEDE, false) },
  { name: 'i-understand-but', weight: 2, find: beforeContrast(own(UNDERSTAND, false)) },
  { name: 'i-understand', weight: 0.4, find: alone(own(UNDERSTAND, false)) },
  { name: 'i-agree-but', weight: 1.8, find: beforeContrast(own(AGREE, false)) },
  { name: 'i-agree', weight: 0.6, find: alone(own(AGREE, false)) },
  { name: 'i-praise-but', weight: 2, find: beforeContrast(own(PRAISE, false)) },
  { name: 'i-praise', weight: 0.6, find: alone(own(PRAISE, false)) },
  { name: 'i-do-not-oppose', weight: 1.6, find: own(NOT_OPPOSE, true) },
  { name: 'i-hope-but', weight: 1, find: beforeContrast(own(HOPE, false)) },
  { name: 'i-feel-but', weight: 1.6, find: beforeContrast(said(FEEL, false)) },
  { name: 'i-feel', weight: 0.6, find: alone(said(FEEL, false)) },
  { name: 'credit-but', weight: 1.4, find: beforeContrast(said(CREDIT, false)) },
  { name: 'fault-but', weight: 1.4, find: beforeContrast(said(FAULT, false)) },
  { name: 'not-credit-but', weight: 1.2, find: beforeContrast(said(CREDIT, true)) },
  { name: 'is-not-but', weight: 0.8, find: beforeContrast(negatedCopula) },
  { name: 'not-but', weight: 0.5, find: beforeContrast(negation) },
  { name: 'may-but', weight: 1.5, find: beforeContrast(firstOf(MAY)) },
  { name: 'some-but', weight: 0.8, find: beforeContrast(firstOf(QUANTIFIED)) },
  { name: 'this-but', weight: 0.6, find: beforeContrast(opensWith(DEMONSTRATIVES)) },
  { name: 'someone-but', weight: 0.4, find: beforeContrast(opensWith(PEOPLE)) },
  { name: 'there-but', weight: 0.9, find: beforeContrast(opensWith(THERE)) },
  { name: 'positive-but', weight: 0.6, find: beforeContrast(positiveWord) },
  { name: 'may', weight: 0.2, find: alone(firstOf(MAY)) },
];
