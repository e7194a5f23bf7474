/** Rules of rebuttal that read one sentence: what is called wrong, what "I" refuses, what is denied of the view. */
import { wordSet } from '../../../model/index.js';
import {
  ADV,
  BAD_ADJECTIVE,
  BAD_NOUN,
  FAILING,
  NOT,
  OPPONENT,
  POINTING,
  QUOTED,
  REFUTING,
  RESTING,
  type Reading,
  VIEW,
  WORD,
} from '../../reading.js';
import { type Finding, type Given, given, type Rule, span, word } from '../../rules.js';
import type { Site } from '../../site.js';

const WRONG = wordSet(
  `wrong false mistaken untrue incorrect misguided misleading misplaced nonsense absurd ridiculous preposterous laughable ludicrous
   silly fallacious bogus unfounded baseless groundless flawed facile specious spurious dishonest disingenuous hypocritical backward
   backwards overblown exaggerated inaccurate shortsighted superficial simplistic unconvincing irrelevant moot outdated naive hollow
   nonsensical insulting unrealistic overstated unpersuasive untenable unfair academic illogical ironic inexcusable unjustified myth
   mistake fallacy excuse lie overstatement distraction diversion problematic dubious questionable foolish stupid unwise strange
   curious odd puzzling outrageous cynical`,
);
const SOUND = wordSet(
  'true right correct fair accurate valid credible case so enough new different necessary possible surprising hard difficult clear',
);
const REFUSE = wordSet(
  'disagree reject dispute oppose object doubt question refuse resent dislike dissent submit argue contend',
);
const NOT_BELIEVE = wordSet(
  'think believe buy accept agree see share know understand need want support find',
);
const MEAN = wordSet(
  'mean imply follow make prove justify excuse require entail change matter work help solve hold',
);

/** "That does not mean much": nothing is denied but weight. */
const LITTLE = wordSet('much anything a to');

/** The subject of a form of be at `last`: whether a word that points back, or a noun for a view, stands in it. */
function pointsBack(reading: Reading, last: number): 'this' | 'view' | null {
  if (reading.landmarks(last) & POINTING) return 'this';
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    if (reading.classes(i) & VIEW) return 'view';
    if (!(reading.forms(i) & WORD)) return null;
  }
  return null;
}

const called =
  (subject: 'this' | 'view' | 'any', words: ReadonlySet<string>, negated: boolean) =>
  ({ outline, reading }: Site): Finding => {
    for (const { be, word: at, subject: last, negated: is } of outline.predicates) {
      if (is !== negated || !words.has(reading.norm(at))) continue;
      if (subject !== 'any' && pointsBack(reading, last) !== subject) continue;
      return span(be, at + 1, 'rebuttal_frame');
    }
    return null;
  };

/** "The argument is a poor one". */
const badView = ({ outline, reading }: Site): Finding => {
  if (!(reading.anyClasses & (BAD_ADJECTIVE | BAD_NOUN))) return null;
  for (const { be, word: at, subject: last, negated } of outline.predicates) {
    if (negated || pointsBack(reading, last) !== 'view') continue;
    for (let i = be + 1; i <= Math.min(at + 3, reading.length - 1); i++) {
      if (!(reading.forms(i) & WORD)) break;
      if (reading.classes(i) & (BAD_ADJECTIVE | BAD_NOUN)) return span(be, i + 1, 'rebuttal_frame');
    }
  }
  return null;
};

const CARRYING = wordSet('that of');
const JOKES = wordSet('joke farce fantasy delusion fiction illusion sham insult stretch scandal');

/** "The idea that anyone could close the harbor is a joke": a whole clause stands between the view and what it is called. */
const ideaIsBad = ({ outline, reading }: Site): Finding => {
  const { view, start } = outline;
  if (view < 0 || view > start + 3 || !CARRYING.has(reading.norm(view + 1))) return null;
  for (const { be, word: at, negated } of outline.predicates) {
    if (be < view + 3) continue;
    const says = reading.norm(at);
    if (
      negated
        ? SOUND.has(says)
        : WRONG.has(says) || JOKES.has(says) || reading.classes(at) & (BAD_ADJECTIVE | BAD_NOUN)
    )
      return span(be, at + 1, 'rebuttal_frame');
  }
  return null;
};

const isNotThis = ({ outline, reading }: Site): Finding => {
  for (const { be, word: at, subject, negated } of outline.predicates)
    if (negated && pointsBack(reading, subject) === 'this') return span(be, at + 1, 'negation');
  return null;
};

const own =
  (verbs: ReadonlySet<string>, negated: boolean) =>
  ({ outline, reading }: Site): Finding => {
    for (const { subject, verb, negated: is } of outline.own)
      if (is === negated && verbs.has(reading.norm(verb))) return span(subject, verb + 1, 'rebuttal_frame');
    return null;
  };

/** "That presumes", "these critics forget", "the argument ignores". */
const fails = ({ reading, outline: { start } }: Site): Finding => {
  for (let i = start + 1; i < start + 9; i++) {
    if (!(reading.landmarks(i) & FAILING) || reading.forms(i) & QUOTED) continue;
    for (let k = i - 1; k >= start; k--)
      if (reading.landmarks(k) & POINTING || reading.classes(k) & (VIEW | OPPONENT))
        return span(k, i + 1, 'rebuttal_frame');
  }
  return null;
};

/** "does not mean": a denied inference, by who is its subject. */
const notMean =
  (back: boolean) =>
  ({ reading, outline }: Site): Finding => {
    if (back !== ((reading.landmarks(outline.start) & POINTING) !== 0)) return null;
    for (let i = outline.negation; i < reading.length - 1; i++) {
      if (!(reading.groups(i) & NOT) || reading.forms(i) & QUOTED) continue;
      const not = reading.norm(i);
      if (not !== 'not' && not !== "n't") continue;
      let k = i + 1;
      while (reading.forms(k) & ADV) k++;
      if (MEAN.has(reading.norm(k)) && !LITTLE.has(reading.norm(k + 1)))
        return span(i, k + 1, 'rebuttal_frame');
    }
    return null;
  };

const THEIRS = wordSet('their his');

/** "This argument", "their fear": a view pointed at. */
const thisView = ({ outline: { start }, reading }: Site): Finding => {
  if (!(reading.landmarks(start) & POINTING) && !THEIRS.has(reading.norm(start))) return null;
  for (let i = start + 1; i < start + 4; i++)
    if (reading.classes(i) & VIEW) return span(start, i + 1, 'rebuttal_frame');
  return null;
};

/** "The ledger refutes them", "this belies the mayor's boast". */
const refutes = ({ reading }: Site): Finding => {
  const at = reading.nextLandmark(REFUTING, 0);
  return at < 0 || reading.forms(at) & QUOTED ? null : word(at, 'rebuttal_frame');
};

const GRASPING = wordSet('believe see imagine fathom square take understand grasp');
const UNBELIEVING = wordSet('skeptical sceptical unconvinced unpersuaded');
const STANDING = wordSet('on upon from');

/** "hard to believe", "fails to see", "is predicated on", "stems from": what a view asks one to take, or stands on. */
const restsOn = ({ reading }: Site): Finding => {
  const kinds = RESTING | FAILING;
  for (let i = reading.nextLandmark(kinds, 0); i >= 0; i = reading.nextLandmark(kinds, i + 1)) {
    if (reading.forms(i) & QUOTED) continue;
    const next = reading.norm(i + 1);
    const rests = reading.landmarks(i) & RESTING && STANDING.has(next);
    if (rests || UNBELIEVING.has(reading.norm(i)))
      return span(i, Math.min(i + 2, reading.length), 'rebuttal_frame');
    if (next === 'to' && GRASPING.has(reading.norm(i + 2))) return span(i, i + 3, 'rebuttal_frame');
  }
  return null;
};

const negation = ({ outline }: Site): Finding => word(outline.negation, 'negation');

const connective = ({ outline }: Site) => span(outline.first, outline.connectiveEnd, 'contrast');

const butNot = (site: Site): Finding => (site.outline.negation >= 0 ? connective(site) : null);

const butQuestion = (site: Site): Finding => (site.reading.question ? connective(site) : null);

const viewNouns = ({ outline, reading }: Site): Finding =>
  outline.view < 0 || reading.attributed ? null : word(outline.view, 'rebuttal_frame');

export const DENIALS: readonly (Rule | Given)[] = [
  given(
    ({ outline }) => outline.predicates.length > 0,
    [
      { name: 'this-is-wrong', weight: 1.7, find: called('this', WRONG, false) },
      { name: 'view-is-wrong', weight: 2.2, find: called('view', WRONG, false) },
      { name: 'is-wrong', weight: 0.7, find: called('any', WRONG, false) },
      { name: 'this-is-not-so', weight: 1.3, find: called('this', SOUND, true) },
      { name: 'is-not-so', weight: 0.3, find: called('any', SOUND, true) },
      { name: 'view-is-bad', weight: 1.4, find: badView },
      { name: 'this-is-not', weight: 0.3, find: isNotThis },
    ],
  ),
  given(
    ({ outline }) => outline.own.length > 0,
    [
      { name: 'i-refuse', weight: 1.3, find: own(REFUSE, false) },
      { name: 'i-do-not-believe', weight: 0.5, find: own(NOT_BELIEVE, true) },
    ],
  ),
  given(
    ({ reading }) => (reading.anyLandmarks & FAILING) !== 0,
    [{ name: 'view-fails', weight: 1, find: fails }],
  ),
  given(
    ({ outline }) => outline.negation >= 0,
    [
      { name: 'this-does-not', weight: 1.3, find: notMean(true) },
      { name: 'does-not', weight: 0.9, find: notMean(false) },
    ],
  ),
  given(
    ({ reading }) => (reading.anyClasses & VIEW) !== 0,
    [
      { name: 'this-view', weight: 1, find: thisView },
      { name: 'idea-is-bad', weight: 1.3, find: ideaIsBad },
    ],
  ),
  given(({ outline }) => outline.negation >= 0, [{ name: 'negated', weight: 0.4, find: negation }]),
  given(
    ({ outline }) => outline.opening === 'contrast',
    [
      { name: 'but-not', weight: 0.5, find: butNot },
      { name: 'but-question', weight: 0.8, find: butQuestion },
    ],
  ),
  { name: 'view-noun', weight: 0.4, find: viewNouns },
  { name: 'refutes', weight: 1.2, find: refutes },
  { name: 'rests-on', weight: 0.8, find: restsOn },
];
