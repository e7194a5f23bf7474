/** Like and as: "is like a", "works like a", "as ADJ as a", "X is to Y what Z is to W", and the many likes that compare nothing. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Landmarks } from '../../landmarks.js';
import {
  BE,
  is,
  isBe,
  isName,
  isNoun,
  type NounPhrase,
  normAt,
  nounPhrase,
  skipAdverbs,
} from '../../phrases.js';
import { domainOf } from '../../vehicles.js';

const MARKER = 'analogy_marker';
/** Verbs of seeming: what follows "like" may be how things look, not what they resemble. */
const SEEMING = new Set(
  'look looks looked looking seem seems seemed sound sounds sounded feel feels felt feeling smell smells taste tastes'.split(
    ' ',
  ),
);
const SUBJECT_PRONOUNS = new Set('i we you they he she who people it that there'.split(' '));
const BEFORE_VERB_LIKE = new Set(
  "would 'd to do does did n't i we you they who people also really 'll may might should will".split(' '),
);
const POINTING = new Set('this that these those it them me us him her you mine ours yours'.split(' '));
const POSSESSIVES = new Set('his her its their my our your'.split(' '));
const INDEFINITES = new Set(
  'something things someone anything somewhere places people stuff nothing everything somebody'.split(' '),
);

export function likeness(tokens: readonly Token[], { likes, ases }: Landmarks, ballot: Ballot): void {
  for (const i of likes) like(tokens, i, ballot);
  for (const i of ases) as(tokens, i, ballot);
}

function like(tokens: readonly Token[], i: number, ballot: Ballot): void {
  if (inert(tokens, i)) return;
  const before = tokens[i - 1];
  const phrase = nounPhrase(tokens, i + 1);
  if (POINTING.has(tokens[i + 1]!.norm) && phrase?.from !== i + 1) {
    ballot.vote('analogy/like-this', -0.3, i, i + 2, MARKER);
    return;
  }
  const like: Likeness = { tokens, i, phrase, end: phrase?.to ?? i + 2, ballot };
  if (opens(tokens, i)) opening(like);
  else if (before !== undefined) {
    const verb = verbBefore(tokens, i);
    if (verb >= 0) withVerb(like, verb);
    else if (!before.word) afterMark(like);
    else if (isNoun(before) || before.pos === 'PRON') afterNoun(like, before);
    else if (phrase?.indefinite) vote(like, 'analogy/like-a', 1);
    if (isConcrete(like) && ballot.sum > 0) vote(like, 'analogy/like-concrete', 0.5);
  }
}

interface Likeness {
  readonly tokens: readonly Token[];
  /** Where "like" stands. */
  readonly i: number;
  /** What is likened to. */
  readonly phrase: NounPhrase | null;
  readonly end: number;
  readonly ballot: Ballot;
}

const vote = ({ ballot, i, end }: Likeness, rule: string, weight: number): void =>
  ballot.vote(rule, weight, i, end, MARKER);

const isConcrete = ({ tokens, phrase }: Likeness): boolean =>
  phrase !== null &&
  (is(tokens[phrase.head], 'concrete-noun') || domainOf(tokens[phrase.head]!.norm) !== undefined);

const isNamed = ({ tokens, phrase }: Likeness): boolean => phrase !== null && isName(tokens, phrase.head);

/** The verb "like", "like it or not", "the like", "what is it like", "life-like": nothing is likened. */
function inert(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (next === undefined || before?.text === '-' || next.text === '-' || !next.word) return true;
  if (next.norm === 'it' && normAt(tokens, i + 2) === 'or') return true;
  if (before === undefined) return false;
  if (before.norm === 'the' || before.norm === 'what') return true;
  return BEFORE_VERB_LIKE.has(before.norm) && !(before.norm === "n't" && BE.has(normAt(tokens, i - 2)));
}

/** "Like a sailboat, ..." */
function opening(like: Likeness): void {
  if (like.phrase?.indefinite) vote(like, 'analogy/opening-like-a', 1.6);
  else if (like.phrase && !isNamed(like)) vote(like, 'analogy/opening-like-noun', 1);
  else vote(like, 'analogy/opening-like', 0.3);
}

function withVerb(like: Likeness, verb: number): void {
  const { tokens, i, phrase } = like;
  const next = tokens[i + 1]!;
  const doing = next.norm.endsWith('ing') && next.norm.length > 5;
  const clause = SUBJECT_PRONOUNS.has(next.norm);
  if (BE.has(tokens[verb]!.norm)) {
    if (doing) vote(like, 'analogy/is-like-doing', 2.5);
    else if (phrase?.indefinite) vote(like, 'analogy/is-like-a', 2.2);
    else if (phrase) vote(like, 'analogy/is-like-noun', 1.5);
    else if (next.pos !== 'ADP' && next.pos !== 'SCONJ' && next.norm !== 'to')
      vote(like, 'analogy/is-like', 1);
  } else if (SEEMING.has(tokens[verb]!.norm)) {
    // "It looks like rain": how things seem, not what they are like.
    const seems = clause || phrase === null || (!phrase.indefinite && POINTING.has(normAt(tokens, verb - 1)));
    if (seems) vote(like, 'analogy/seems-like', -1);
    else if (phrase.indefinite && isConcrete(like)) vote(like, 'analogy/looks-like-concrete', 1.8);
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

function afterMark(like: Likeness): void {
  // "The mayor, like her predecessor,": one of a kind beside another.
  const akin =
    like.phrase !== null &&
    (is(like.tokens[like.phrase.head], 'person') || POSSESSIVES.has(like.tokens[like.phrase.from]!.norm));
  if (like.phrase?.indefinite) vote(like, 'analogy/comma-like-a', 1.5);
  else if (akin) vote(like, 'analogy/comma-like-akin', -0.5);
  else if (like.phrase && !isNamed(like)) vote(like, 'analogy/comma-like-noun', 0.4);
  else vote(like, 'analogy/comma-like-name', 0.1);
}

/** "cities like Oslo" brings up cases; "a company like a family" likens. */
function afterNoun(like: Likeness, before: Token): void {
  if (INDEFINITES.has(before.norm) || isNamed(like) || !like.phrase?.indefinite)
    vote(like, 'analogy/exemplifies', -0.6);
  else vote(like, 'analogy/noun-like-a', 0.8);
}

const OPENERS = new Set([
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
function opens(tokens: readonly Token[], i: number): boolean {
  for (let k = 0; k < i; k++) if (!OPENERS.has(tokens[k]!.norm)) return false;
  return i < 3;
}

/** The verb that "like" goes with: "is (a little) |like", "behaves exactly |like", "treat this money |like"; -1 where none is near. */
function verbBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const { norm, pos } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX' || isBe(tokens, k)) return k;
    if (pos !== 'ADV' && !DEGREES.has(norm)) return -1;
  }
  return -1;
}

/** "is (a little) like", "is (something) like". */
const DEGREES = new Set("not n't a bit lot little kind sort of more something rather much".split(' '));

function as(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const next = tokens[i + 1];
  if (next === undefined) return;
  if (next.norm === 'in') {
    const after = tokens[i + 2];
    if (after?.pos === 'NUM') ballot.vote('analogy/as-in-year', 2, i, i + 3, MARKER);
    else if (after?.pos === 'NOUN' && normAt(tokens, i - 1) === ',')
      ballot.vote('analogy/as-in-noun', 1, i, i + 3, MARKER);
  }
  // "as solid as a rock"
  if (next.pos === 'ADJ' || next.pos === 'ADV') {
    const second = i + 2;
    if (normAt(tokens, second) === 'as') {
      const phrase = nounPhrase(tokens, second + 1);
      if (phrase?.indefinite) ballot.vote('analogy/as-adj-as-a', 1, i, phrase.to, MARKER);
    }
  }
  // "Housing is to a city as soil is to a farm."
  const proportion = i > 3 && proportionBefore(tokens, i);
  if (proportion) {
    for (let k = i + 1; k < Math.min(tokens.length - 1, i + 8); k++) {
      if (BE.has(tokens[k]!.norm) && normAt(tokens, k + 1) === 'to')
        ballot.vote('analogy/is-to-as', 3.5, i, i + 1, MARKER);
    }
  }
}

function proportionBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 8); k--)
    if (
      BE.has(tokens[k]!.norm) &&
      normAt(tokens, k + 1) === 'to' &&
      tokens[skipAdverbs(tokens, k + 2)]?.pos !== 'VERB'
    )
      return true;
  return false;
}
