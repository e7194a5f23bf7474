/** Like and as: "is like a", "works like a", "as ADJ as a", "X is to Y what Z is to W", and the many likes that compare nothing. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { BE, is, isName, isNoun, normAt, nounPhrase, skipAdverbs } from '../../phrases.js';
import { domainOf } from './vehicles.js';

const MARKER = 'analogy_marker';
/** Verbs of seeming: what follows "like" may be how things look, not what they resemble. */
const SEEMING = new Set([
  'look',
  'looks',
  'looked',
  'looking',
  'seem',
  'seems',
  'seemed',
  'sound',
  'sounds',
  'sounded',
  'feel',
  'feels',
  'felt',
  'feeling',
  'smell',
  'smells',
  'taste',
  'tastes',
]);
const SUBJECT_PRONOUNS = new Set([
  'i',
  'we',
  'you',
  'they',
  'he',
  'she',
  'who',
  'people',
  'it',
  'that',
  'there',
]);
const BEFORE_VERB_LIKE = new Set([
  'would',
  "'d",
  'to',
  'do',
  'does',
  'did',
  "n't",
  'i',
  'we',
  'you',
  'they',
  'who',
  'people',
  'also',
  'really',
  "'ll",
  'may',
  'might',
  'should',
  'will',
]);
const POINTING = new Set([
  'this',
  'that',
  'these',
  'those',
  'it',
  'them',
  'me',
  'us',
  'him',
  'her',
  'you',
  'mine',
  'ours',
  'yours',
]);
const INDEFINITES = new Set([
  'something',
  'things',
  'someone',
  'anything',
  'somewhere',
  'places',
  'people',
  'stuff',
  'nothing',
  'everything',
  'somebody',
]);

export function likeness(tokens: readonly Token[], ballot: Ballot): void {
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'like') like(tokens, i, ballot);
    else if (norm === 'as') as(tokens, i, ballot);
  }
}

function like(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (next === undefined || before?.text === '-' || next.text === '-' || next.text === ',') return;
  if (normAt(tokens, i + 2) === 'or' && next.norm === 'it') return;
  if (before?.norm === 'the' || before?.norm === 'what') return;
  const phrase = nounPhrase(tokens, i + 1);
  const doing = next.norm.endsWith('ing') && next.norm.length > 5;
  const unlike = before !== undefined && BEFORE_VERB_LIKE.has(before.norm);
  if (unlike && !(before!.norm === "n't" && BE.has(normAt(tokens, i - 2)))) return;
  if (POINTING.has(next.norm) && phrase?.from !== i + 1) {
    ballot.vote('analogy/like-this', -0.3, i, i + 2, MARKER);
    return;
  }
  const concrete =
    phrase !== null &&
    (is(tokens[phrase.head], 'concrete-noun') || domainOf(tokens[phrase.head]!.norm) !== undefined);
  const end = phrase?.to ?? i + 2;
  if (opens(tokens, i)) {
    if (phrase?.indefinite) ballot.vote('analogy/opening-like-a', 1.6, i, end, MARKER);
    else if (phrase && !isName(tokens, phrase.head))
      ballot.vote('analogy/opening-like-noun', 1, i, end, MARKER);
    else ballot.vote('analogy/opening-like', 0.3, i, i + 2, MARKER);
    return;
  }
  if (before === undefined) return;
  const verb = verbBefore(tokens, i);
  if (verb >= 0) {
    const seeming = SEEMING.has(tokens[verb]!.norm);
    const clause = SUBJECT_PRONOUNS.has(next.norm);
    if (BE.has(tokens[verb]!.norm)) {
      if (doing) ballot.vote('analogy/is-like-doing', 2.5, i, end, MARKER);
      else if (phrase?.indefinite) ballot.vote('analogy/is-like-a', 2.2, i, end, MARKER);
      else if (phrase) ballot.vote('analogy/is-like-noun', 1.5, i, end, MARKER);
      else if (next.word && next.pos !== 'ADP' && next.pos !== 'SCONJ' && next.norm !== 'to')
        ballot.vote('analogy/is-like', 1, i, i + 1, MARKER);
    } else if (seeming) {
      if (clause || !phrase) ballot.vote('analogy/seems-like', -0.5, i, i + 1, MARKER);
      else if (phrase.indefinite && concrete) ballot.vote('analogy/looks-like-concrete', 1.8, i, end, MARKER);
      else if (phrase.indefinite) ballot.vote('analogy/looks-like-a', 0.3, i, end, MARKER);
      else ballot.vote('analogy/looks-like-noun', 0.2, i, end, MARKER);
    } else if (phrase?.indefinite) ballot.vote('analogy/verb-like-a', 2, i, end, MARKER);
    else if (doing) ballot.vote('analogy/verb-like-doing', 1, i, end, MARKER);
    else if (phrase && !isName(tokens, phrase.head)) ballot.vote('analogy/verb-like-noun', 1, i, end, MARKER);
    else if (phrase) ballot.vote('analogy/verb-like-name', 0.4, i, end, MARKER);
    else if (clause) ballot.vote('analogy/like-clause', 0.5, i, i + 2, MARKER);
  } else if (before.text === ',' || before.text === '—' || before.text === ';' || before.text === '(') {
    if (phrase?.indefinite) ballot.vote('analogy/comma-like-a', 1.5, i, end, MARKER);
    else if (phrase && !isName(tokens, phrase.head))
      ballot.vote('analogy/comma-like-noun', 0.5, i, end, MARKER);
    else ballot.vote('analogy/comma-like-name', 0.1, i, end, MARKER);
  } else if (isNoun(before) || before.pos === 'PRON') {
    if (INDEFINITES.has(before.norm) || (phrase && isName(tokens, phrase.head)) || !phrase?.indefinite)
      ballot.vote('analogy/exemplifies', -0.6, i - 1, end, MARKER);
    else ballot.vote('analogy/noun-like-a', 0.8, i, end, MARKER);
  } else if (phrase?.indefinite) ballot.vote('analogy/like-a', 1, i, end, MARKER);
  if (concrete && ballot.sum > 0) ballot.vote('analogy/like-concrete', 0.5, i, end, MARKER);
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
    const token = tokens[k]!;
    if (BE.has(token.norm)) return k;
    if (token.pos === 'VERB' || token.pos === 'AUX') return k;
    if (
      token.pos === 'ADV' ||
      token.norm === 'not' ||
      token.norm === "n't" ||
      token.norm === 'a' ||
      token.norm === 'bit' ||
      token.norm === 'lot' ||
      token.norm === 'little' ||
      token.norm === 'kind' ||
      token.norm === 'of' ||
      token.norm === 'sort' ||
      token.norm === 'more' ||
      token.norm === 'something' ||
      token.norm === 'rather' ||
      token.norm === 'much'
    )
      continue;
    return -1;
  }
  return -1;
}

function as(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const next = tokens[i + 1];
  if (next === undefined) return;
  if (next.norm === 'in' && i > 0) {
    const after = tokens[i + 2];
    if (after?.pos === 'NUM') ballot.vote('analogy/as-in-year', 2, i, i + 3, MARKER);
    else if (after?.pos === 'NOUN' && tokens[i - 1]!.text === ',')
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
