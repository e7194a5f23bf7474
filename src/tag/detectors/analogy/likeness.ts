/** Like and as: "is like a", "works like a", "as ADJ as a", "X is to Y what Z is to W", and the many likes that compare nothing. */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADJ,
  ADP,
  ADV,
  AS,
  AUX,
  CONCRETE,
  ING,
  IS,
  isBe,
  isName,
  isNoun,
  LIKE,
  NOUN,
  type NounPhrase,
  NUM,
  nounPhrase,
  PERSON,
  PRON,
  PROPN,
  type Reading,
  SCONJ,
  skipAdverbs,
  VEHICLE,
  VERB,
  WORD,
} from '../../phrases.js';

const MARKER = 'analogy_marker';
/** Verbs of seeming: what follows "like" may be how things look, not what they resemble. */
const SEEMING = wordSet(
  'look looks looked looking seem seems seemed sound sounds sounded feel feels felt feeling smell smells taste tastes',
);
const SUBJECT_PRONOUNS = wordSet('i we you they he she who people it that there');
const BEFORE_VERB_LIKE = wordSet(
  "would 'd to do does did n't i we you they who people also really 'll may might should will",
);
const POINTING_BACK = wordSet('this that these those it them me us him her you mine ours yours');
const POSSESSIVES = wordSet('his her its their my our your');
const INDEFINITES = wordSet(
  'something things someone anything somewhere places people stuff nothing everything somebody',
);

export function likeness(reading: Reading, ballot: Ballot): void {
  for (let i = reading.nextLandmark(LIKE, 0); i >= 0; i = reading.nextLandmark(LIKE, i + 1))
    like(reading, i, ballot);
  for (let i = reading.nextLandmark(AS, 0); i >= 0; i = reading.nextLandmark(AS, i + 1))
    as(reading, i, ballot);
  asSo(reading, ballot);
  theWay(reading, ballot);
  asOthers(reading, ballot);
  toCompare(reading, ballot);
  if (reading.anyLandmarks & IS) proportions(reading, ballot);
}

function like(reading: Reading, i: number, ballot: Ballot): void {
  if (inert(reading, i)) return;
  // "|Actors like a full house."
  if (i === reading.opening + 1 && isLiking(reading, i)) {
    ballot.vote('analogy/they-like', -0.6, i - 1, i + 1, MARKER);
    return;
  }
  const phrase = nounPhrase(reading, i + 1);
  if (POINTING_BACK.has(reading.norm(i + 1)) && phrase?.from !== i + 1) {
    ballot.vote('analogy/like-this', -0.3, i, i + 2, MARKER);
    return;
  }
  const like: Likeness = { reading, i, phrase, end: phrase?.to ?? i + 2, ballot };
  if (opens(reading, i)) opening(like);
  else if (i > 0) {
    const verb = verbBefore(reading, i);
    if (verb >= 0) withVerb(like, verb);
    else if (!(reading.forms(i - 1) & WORD)) afterMark(like);
    else if (isNoun(reading, i - 1) || reading.forms(i - 1) & PRON) afterNoun(like);
    else if (phrase?.indefinite) vote(like, 'analogy/like-a', 1);
    if (isConcrete(like) && ballot.sum > 0) vote(like, 'analogy/like-concrete', 0.5);
  }
}

interface Likeness {
  readonly reading: Reading;
  /** Where "like" stands. */
  readonly i: number;
  /** What is likened to. */
  readonly phrase: NounPhrase | null;
  readonly end: number;
  readonly ballot: Ballot;
}

const vote = ({ ballot, i, end }: Likeness, rule: string, weight: number): void =>
  ballot.vote(rule, weight, i, end, MARKER);

const isConcrete = ({ reading, phrase }: Likeness): boolean =>
  phrase !== null &&
  ((reading.classes(phrase.head) & CONCRETE) !== 0 || (reading.landmarks(phrase.head) & VEHICLE) !== 0);

const isNamed = ({ reading, phrase }: Likeness): boolean => phrase !== null && isName(reading, phrase.head);

/** The verb "like", "like it or not", "the like", "what is it like", "life-like": nothing is likened. */
function inert(reading: Reading, i: number): boolean {
  const before = reading.norm(i - 1);
  const next = reading.norm(i + 1);
  if (before === '-' || !(reading.forms(i + 1) & WORD)) return true;
  if (next === 'it' && reading.norm(i + 2) === 'or') return true;
  // "It is |not like running a shop": the likeness is denied.
  if (before === 'not' || before === 'nothing') return true;
  if (before === 'the' || before === 'what') return true;
  return BEFORE_VERB_LIKE.has(before) && !(before === "n't" && reading.landmarks(i - 2) & IS);
}

/** Whether "like" at i is the sentence's verb: a plural before it, and no verb of its clause behind. "Cities like a port |need trade." */
function isLiking(reading: Reading, i: number): boolean {
  if (!(reading.forms(i - 1) & (NOUN | PROPN)) || !reading.norm(i - 1).endsWith('s')) return false;
  for (let k = i + 1; k < reading.length && reading.forms(k) & WORD && reading.norm(k) !== 'more'; k++)
    if (reading.forms(k) & (VERB | AUX)) return false;
  return true;
}

/** "Like a sailboat, ..." */
function opening(like: Likeness): void {
  if (like.phrase?.indefinite) vote(like, 'analogy/opening-like-a', 1.6);
  else if (like.phrase && !isNamed(like)) vote(like, 'analogy/opening-like-noun', 1);
  else vote(like, 'analogy/opening-like', 0.3);
}

function withVerb(like: Likeness, verb: number): void {
  const { reading, i, phrase } = like;
  const next = reading.norm(i + 1);
  const doing = (reading.forms(i + 1) & ING) !== 0 && next.length > 5;
  const clause = SUBJECT_PRONOUNS.has(next);
  if (reading.landmarks(verb) & IS) {
    if (doing) vote(like, 'analogy/is-like-doing', 2.5);
    else if (phrase?.indefinite) vote(like, 'analogy/is-like-a', 2.2);
    else if (phrase) vote(like, 'analogy/is-like-noun', 1.5);
    else if (!(reading.forms(i + 1) & (ADP | SCONJ)) && next !== 'to') vote(like, 'analogy/is-like', 1);
  } else if (SEEMING.has(reading.norm(verb))) {
    // "It looks like rain": how things seem, not what they are like.
    const seems =
      clause || phrase === null || (!phrase.indefinite && POINTING_BACK.has(reading.norm(verb - 1)));
    if (seems) vote(like, 'analogy/seems-like', -1);
    else if (phrase.indefinite && isConcrete(like)) vote(like, 'analogy/looks-like-concrete', 1.8);
    // "The vote felt like the end of a long quarrel."
    else if (isScene(like)) vote(like, 'analogy/felt-like-scene', 1.7);
    else vote(like, phrase.indefinite ? 'analogy/looks-like-a' : 'analogy/looks-like-noun', 0.2);
  } else if (phrase?.indefinite) vote(like, 'analogy/verb-like-a', 2);
  else if (doing) vote(like, 'analogy/verb-like-doing', 1);
  else if (phrase)
    vote(
      like,
      isNamed(like) ? 'analogy/verb-like-name' : 'analogy/verb-like-noun',
      isNamed(like) ? 0.4 : 0.6,
    );
  else if (clause) vote(like, 'analogy/like-clause', 0.5);
}

/** A scene that something feels like: "the end |of a long quarrel". */
const isScene = ({ reading, phrase }: Likeness): boolean =>
  phrase !== null &&
  reading.norm(phrase.to) === 'of' &&
  (reading.norm(phrase.to + 1) === 'a' || reading.norm(phrase.to + 1) === 'an');

function afterMark(like: Likeness): void {
  const { reading, phrase } = like;
  // "The mayor, like her predecessor,": one of a kind beside another.
  const akin =
    phrase !== null && (reading.classes(phrase.head) & PERSON || POSSESSIVES.has(reading.norm(phrase.from)));
  if (phrase?.indefinite) vote(like, 'analogy/comma-like-a', 1.5);
  else if (akin) vote(like, 'analogy/comma-like-akin', -0.5);
  else if (phrase && !isNamed(like)) vote(like, 'analogy/comma-like-noun', 0.4);
  else vote(like, 'analogy/comma-like-name', 0.1);
}

/** "cities like Oslo" brings up cases; "a company like a family" likens. */
function afterNoun(like: Likeness): void {
  if (INDEFINITES.has(like.reading.norm(like.i - 1)) || isNamed(like) || !like.phrase?.indefinite)
    vote(like, 'analogy/exemplifies', -0.6);
  else vote(like, 'analogy/noun-like-a', 0.8);
}

const OPENERS = new WordSet([
  'and',
  'but',
  'or',
  'so',
  'yet',
  '“',
  '"',
  '(',
  '—',
  'much',
  'almost',
  'exactly',
  'again',
  'perhaps',
  ',',
]);

/** Whether the likeness opens the sentence. */
function opens(reading: Reading, i: number): boolean {
  for (let k = 0; k < i; k++) if (!OPENERS.has(reading.norm(k))) return false;
  return i < 3;
}

/** The verb that "like" goes with: "is (a little) |like", "behaves exactly |like", "treat this money |like"; -1 where none is near. */
function verbBefore(reading: Reading, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const forms = reading.forms(k);
    if (forms & (VERB | AUX) || isBe(reading, k) || SEEMING.has(reading.norm(k))) return k;
    if (!(forms & ADV) && !DEGREES.has(reading.norm(k))) return -1;
  }
  return -1;
}

/** "is (a little) like", "is (something) like". */
const DEGREES = wordSet("not n't a bit lot little kind sort of more something rather much");

/** "the same level |as in 1987", "twice as high |as in 1987": a measure, and no likeness. */
function isMeasured(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--)
    if (reading.norm(k) === 'same' || reading.landmarks(k) & AS) return true;
  return false;
}

function as(reading: Reading, i: number, ballot: Ballot): void {
  const next = reading.norm(i + 1);
  if (next === 'in') {
    if (reading.forms(i + 2) & NUM && !isMeasured(reading, i))
      ballot.vote('analogy/as-in-year', 2, i, i + 3, MARKER);
    else if (reading.forms(i + 2) & NOUN && reading.norm(i - 1) === ',')
      ballot.vote('analogy/as-in-noun', 1, i, i + 3, MARKER);
  }
  // "as solid as a rock"
  if (reading.forms(i + 1) & (ADJ | ADV) && reading.landmarks(i + 2) & AS) {
    const phrase = nounPhrase(reading, i + 3);
    if (phrase?.indefinite) ballot.vote('analogy/as-adj-as-a', 1, i, phrase.to, MARKER);
  }
}

const JOINING = new WordSet(['as', 'what']);

/** "Housing is to a city |as soil is to a farm", "the port is to trade |what the mill was to flour". */
function proportions(reading: Reading, ballot: Ballot): void {
  for (let i = 4; i < reading.length; i++) {
    if (!JOINING.has(reading.norm(i)) || !proportionBefore(reading, i)) continue;
    for (let k = i + 1; k < Math.min(reading.length - 1, i + 8); k++)
      if (reading.landmarks(k) & IS && reading.norm(k + 1) === 'to') {
        ballot.vote('analogy/is-to-as', 3.5, i, i + 1, MARKER);
        return;
      }
  }
}

/** "As prices rose, |so did rents": the two go together, and neither is a picture of the other. */
const GOING_TOGETHER = wordSet('did do does has have had is are was were will would can could too that far');

/** "As a gardener prunes, |so a council must cut", "as with wine, |so with laws". */
function asSo(reading: Reading, ballot: Ballot): void {
  const first = reading.opening;
  if (reading.norm(first) !== 'as') return;
  for (let k = first + 2; k + 1 < reading.length; k++)
    if (reading.norm(k) === 'so' && reading.norm(k - 1) === ',' && !GOING_TOGETHER.has(reading.norm(k + 1))) {
      ballot.vote('analogy/as-so', 2, k, k + 1, MARKER);
      return;
    }
}

/** "They buy bonds |the way a drunk buys tickets", as against "that is the way a town grows" and "in the way a town grows". */
function theWay(reading: Reading, ballot: Ballot): void {
  for (let i = 2; i + 4 < reading.length; i++) {
    if (reading.norm(i) !== 'way' || reading.norm(i - 1) !== 'the') continue;
    const article = reading.norm(i + 1);
    if (article !== 'a' && article !== 'an' && article !== 'some') continue;
    const before = reading.forms(i - 2);
    if (!(before & (NOUN | PRON | VERB | ADV)) || isBe(reading, i - 2) || reading.forms(i - 2) & ADP)
      continue;
    for (let verb = i + 3; verb <= i + 5; verb++)
      if (reading.forms(verb) & VERB || reading.landmarks(verb) & IS) {
        ballot.vote('analogy/the-way-a', 1.8, i - 1, verb, MARKER);
        return;
      }
  }
}

const OTHERS = wordSet('men women people boys girls children');

/** "He argues cases |as other men play cards": what others do is a picture of it. "As other men have done" is none. */
function asOthers(reading: Reading, ballot: Ballot): void {
  for (let i = 2; i + 3 < reading.length; i++) {
    if (!(reading.landmarks(i) & AS) || reading.norm(i + 1) !== 'other' || !OTHERS.has(reading.norm(i + 2)))
      continue;
    const verb = skipAdverbs(reading, i + 3);
    if (reading.forms(verb) & VERB && !(reading.forms(verb) & AUX))
      ballot.vote('analogy/as-others-do', 1.8, i, verb + 1, MARKER);
  }
}

/** "To compare the two |is to compare a lamp with a lighthouse." */
function toCompare(reading: Reading, ballot: Ballot): void {
  for (let i = 3; i + 2 < reading.length; i++)
    if (
      reading.landmarks(i) & IS &&
      reading.norm(i + 1) === 'to' &&
      (reading.norm(i + 2) === 'compare' ||
        reading.norm(i + 2) === 'confuse' ||
        reading.norm(i + 2) === 'mistake')
    ) {
      ballot.vote('analogy/is-to-compare', 2, i + 1, i + 3, MARKER);
      return;
    }
}

function proportionBefore(reading: Reading, i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 8); k--)
    if (
      reading.landmarks(k) & IS &&
      reading.norm(k + 1) === 'to' &&
      !(reading.forms(skipAdverbs(reading, k + 2)) & VERB)
    )
      return true;
  return false;
}
