/** Questions that leave one answer: asked for by those who tag what they claim and those who weigh it. */

import type { Token } from '../stages.js';
import { FORMS_OF_BE, FORMS_OF_HAVE_AND_DO, MODALS } from './auxiliaries.js';
import { WordSet, wordSet } from './word-set.js';

/** "Who |cares?", "what |right has he?": nobody, none. */
const SETTLED: ReadonlyMap<string, WordSet> = new Map([
  ['who', new WordSet(['cares', 'needs', 'wants', 'asked', 'knew', 'believes', 'doubts'])],
  ['what', new WordSet(['right', 'good', 'use', 'business', 'more'])],
  ['since', new WordSet(['when'])],
  ['why', new WordSet(['bother'])],
]);
const POINTLESS = new WordSet(['point', 'use', 'good', 'harm', 'hurry', 'sense']);
const KINDS = new WordSet(['kind', 'sort']);
const OURSELVES = new WordSet(['we', 'they', 'you', 'i']);
const WANTING = new WordSet(['want', 'need']);
const BE = new WordSet(['is', "'s", 'are', 'am']);
const AUXILIARIES = wordSet(`${FORMS_OF_BE} ${FORMS_OF_HAVE_AND_DO} ${MODALS}`);
const isAuxiliary = ({ norm, quotation }: Token): boolean => quotation === -1 && AUXILIARIES.has(norm);

/** Whether a question, read from its i-th token on, leaves one answer: "Who are we to judge?", "What's the point?", "..., isn't it?" */
export function isSettledQuestion(tokens: readonly Token[], i: number): boolean {
  const norm = (k: number): string => tokens[i + k]?.norm ?? '';
  if (SETTLED.get(norm(0))?.has(norm(1)) || asksBack(tokens)) return true;
  // "Who, |after all, wants a pit next door?", "who |among us has not erred?"
  if (norm(0) === 'who' && norm(1) === ',' && norm(2) === 'after' && norm(3) === 'all') return true;
  if (norm(0) === 'who' && (norm(1) === 'among' || norm(1) === 'of') && norm(2) === 'us') return true;
  const be = BE.has(norm(1));
  if (norm(0) === 'who' && be && OURSELVES.has(norm(2)) && norm(3) === 'to') return true;
  if (norm(0) === 'what' && be && norm(2) === 'the' && POINTLESS.has(norm(3))) return true;
  // "You call that a playground?"
  if (norm(0) === 'you' && norm(1) === 'call') return true;
  // "How many more |winters must they freeze?"
  if (
    norm(0) === 'how' &&
    (norm(1) === 'many' || norm(1) === 'much') &&
    (norm(2) === 'more' || norm(2) === 'longer')
  )
    return true;
  // "May I remind the board of its minutes?"
  if (norm(0) === 'may' && norm(1) === 'i') return true;
  // "So we tax bread, and not yachts?": said as a statement, and not believed.
  const verb = tokens[i + 1];
  if (OURSELVES.has(norm(0)) && norm(0) !== 'i' && verb?.pos === 'VERB') return true;
  if (isWaiting(tokens) || asksLeave(tokens)) return true;
  if (norm(0) === 'how' && (isBeyond(tokens, i + 1) || isTooMuch(tokens, i + 1))) return true;
  // "What |else could they do?"
  if (ASKING.has(norm(0)) && norm(1) === 'else' && WAYS.has(norm(2))) return true;
  if (norm(0) === 'what' && isNobody(tokens, i + 1)) return true;
  // "If not now, when?"
  if (norm(0) === 'if' && norm(1) === 'not' && norm(3) === ',') return true;
  // "Can |anyone name one?", "Would |any bank lend a stranger so much?"
  if (AUXILIARIES.has(norm(0)) && ANY.has(norm(1))) return true;
  // "Can |a country that jails its poets |call itself free?"
  if (
    (norm(0) === 'can' || norm(0) === 'could') &&
    norm(1) === 'a' &&
    tokens.some((token) => CLAIMING.has(token.norm))
  )
    return true;
  // "Have they |no shame?"
  if ((norm(0) === 'have' || norm(0) === 'has') && norm(2) === 'no') return true;
  if (norm(0) === 'do' && OURSELVES.has(norm(1))) return WANTING.has(norm(2)) || norm(2) === 'really';
  if (
    norm(0) === 'is' &&
    (norm(1) === 'this' || norm(1) === 'that') &&
    norm(2) === 'the' &&
    norm(3) === 'best'
  )
    return true;
  // "What kind of town jails its librarians?", as against "what kind of town do we want?"
  return norm(0) === 'what' && KINDS.has(norm(1)) && norm(2) === 'of' && !tokens.some(isAuxiliary);
}

const WAYS = new WordSet(['should', 'would', 'could', 'can', 'might']);
const SOMEBODY = new WordSet(['a', 'an', 'any', 'anyone', 'anybody']);
const MEANS = new WordSet(['know', 'guess', 'tell', 'afford', 'foresee']);
/** The subject of such a question is no longer. */
const LONGEST_SOMEBODY = 10;

/** "How |is a widow to prove it?", "how |should a child of six know whom to ask?": no such person can. */
function isBeyond(tokens: readonly Token[], verb: number): boolean {
  const norm = tokens[verb]?.norm ?? '';
  const is = BE.has(norm);
  if (!(is || WAYS.has(norm)) || !SOMEBODY.has(tokens[verb + 1]?.norm ?? '')) return false;
  for (let k = verb + 2; k < Math.min(tokens.length - 1, verb + LONGEST_SOMEBODY); k++) {
    if (!tokens[k]!.word) return false;
    if (is && tokens[k]!.norm === 'to') return tokens[k + 1]!.pos === 'VERB' || tokens[k + 1]!.pos === 'AUX';
    if (!is && MEANS.has(tokens[k]!.norm)) return true;
  }
  return false;
}

const ASKING = new WordSet(['who', 'what', 'where']);
/** "What mother |would send a child there?", "what sane |mayor would sign?": none. */
const FAMILY = new WordSet(['mother', 'father']);
const WILLING = new WordSet(['would', 'could']);
const NOT_LIKELY = new WordSet([
  'sane',
  'serious',
  'honest',
  'decent',
  'self-respecting',
  'reasonable',
  'sensible',
]);

function isNobody(tokens: readonly Token[], first: number): boolean {
  const told = NOT_LIKELY.has(tokens[first]?.norm ?? '');
  const who = told ? first + 1 : first;
  const person = tokens[who]?.classes.includes('person') === true || FAMILY.has(tokens[who]?.norm ?? '');
  if (!told && !person) return false;
  return WILLING.has(tokens[who + 1]?.norm ?? '');
}

/** "How |long must we wait?", "how |many floods will it take?": too long, too many. */
function isTooMuch(tokens: readonly Token[], measure: number): boolean {
  const norm = tokens[measure]?.norm ?? '';
  if (norm === 'long') return tokens[measure + 1]?.norm === 'must';
  if (norm !== 'many' && norm !== 'much') return false;
  for (let k = measure + 1; k < measure + LONGEST_SOMEBODY && k < tokens.length - 2; k++)
    if (tokens[k]!.norm === 'will') return tokens[k + 1]!.norm === 'it' && tokens[k + 2]!.norm === 'take';
  return false;
}

const ANY = new WordSet(['any', 'anyone', 'anybody', 'anything']);
const CLAIMING = new WordSet(['itself', 'claim', 'pretend']);

/** "And what, |may I ask|, did they do?" */
const asksLeave = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ norm }, k) => norm === 'may' && tokens[k + 1]?.norm === 'i' && tokens[k + 2]?.norm === 'ask',
  );

/** "So what are we |waiting for?" */
const isWaiting = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ norm }, k) => norm === 'waiting' && tokens[k + 1]?.norm === 'for' && !(tokens[k + 2]?.word ?? false),
  );

const ASKED_BACK = new WordSet(['right', 'eh', 'no', 'okay']);
/** Tokens of "wasn't it". */
const TAG_LENGTH = 3;

/** "It makes sense, |right?", "That was to be the last, |wasn't it?" */
function asksBack(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex(({ word }) => word);
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  if (comma < 2 || last - comma > TAG_LENGTH) return false;
  if (last === comma + 1) return ASKED_BACK.has(tokens[last]!.norm);
  return isAuxiliary(tokens[comma + 1]!) && tokens[last]!.pos === 'PRON';
}
