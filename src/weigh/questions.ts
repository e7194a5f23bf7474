/**
 * The strength of a question: that of the claim it implies, or none where it only asks, or is answered at once
 * (guideline 3.13, lexicon section 13).
 */
import { type TaggedSentence, type Token, WordSet } from '../model/index.js';
import { type Composed, compose, type Weight } from './compose.js';
import { AUXILIARY, COORDINATOR, flagsOf, MODAL } from './grammar.js';

/** How an answer begins that follows at once. */
const ANSWERS = new WordSet([
  'yes',
  'no',
  'because',
  'well',
  'simple',
  'nothing',
  'nobody',
  'nowhere',
  'never',
  'absolutely',
  'exactly',
  'hardly',
  'perhaps',
  'maybe',
  'probably',
]);
/** An answer of at most so many words is one whatever it begins with. */
const SHORT_ANSWER = 6;
/** Words that ask for no answer: "who could |possibly ...?" */
const INSISTING = new WordSet(['possibly', 'ever', 'seriously', 'honestly', 'earth']);
const LEANING = new WordSet([
  'really',
  'any',
  'anyone',
  'anything',
  'anybody',
  'else',
  'still',
  'even',
  'should',
]);
const ASKED_BACK = new WordSet(['right', 'eh', 'no', 'okay']);

/** What a question claims; null where it claims nothing. `next` is the body sentence after it. */
export function questionStrength(
  sentence: TaggedSentence,
  next: TaggedSentence | undefined,
): Composed | null {
  if (next !== undefined && answers(next)) return null;
  const { tokens } = sentence;
  const insisting = tokens.findIndex(({ norm, quotation }) => quotation === -1 && INSISTING.has(norm));
  if (insisting === -1 && !implies(tokens)) return null;
  const weights: Weight[] =
    insisting === -1 ? [] : [{ from: insisting, to: insisting + 1, type: 'booster', effect: 'b1' }];
  return compose(weights);
}

function answers({ tokens, question }: TaggedSentence): boolean {
  if (question) return false;
  const words = tokens.filter(({ word }) => word);
  return words.length <= SHORT_ANSWER || ANSWERS.has(words[0]!.norm);
}

/** "Who |cares?", "what |right has he?": nobody, none. */
const SETTLED: Readonly<Record<string, ReadonlySet<string>>> = {
  who: new WordSet(['cares', 'needs', 'wants', 'asked', 'knew', 'believes', 'doubts']),
  what: new WordSet(['right', 'good', 'use', 'business', 'more']),
  since: new WordSet(['when']),
};
const POINTLESS = new WordSet(['point', 'use', 'good', 'harm', 'hurry', 'sense']);
const KINDS = new WordSet(['kind', 'sort']);
const OURSELVES = new WordSet(['we', 'they', 'you', 'i']);
const WANTING = new WordSet(['want', 'need']);

/** Whether the first words of a question leave one answer: "Who are we to judge?", "What's the point?", "Do we want that?" */
function isSettled(tokens: readonly Token[], i: number): boolean {
  const norm = (k: number): string => tokens[i + k]?.norm ?? '';
  if (SETTLED[norm(0)]?.has(norm(1))) return true;
  const be = norm(1) === 'is' || norm(1) === "'s" || norm(1) === 'are' || norm(1) === 'am';
  if (norm(0) === 'who' && be && OURSELVES.has(norm(2)) && norm(3) === 'to') return true;
  if (norm(0) === 'what' && be && norm(2) === 'the' && POINTLESS.has(norm(3))) return true;
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

const NONE = new WordSet(['nothing', 'nobody', 'none']);

/** "How are we |supposed to live?": we cannot. */
const isSupposed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }, k) => (norm === 'supposed' || norm === 'expected') && tokens[k + 1]?.norm === 'to');

const isAuxiliary = ({ norm, quotation }: Token): boolean =>
  quotation === -1 && (flagsOf(norm) & AUXILIARY) !== 0;

/** Whether a question takes a side: "Isn't it ...?", "Why should ...?", "How can ...?", "..., right?" */
function implies(tokens: readonly Token[]): boolean {
  let i = 0;
  while (i < tokens.length && (!tokens[i]!.word || flagsOf(tokens[i]!.norm) & COORDINATOR)) i++;
  const first = tokens[i]?.norm ?? '';
  const second = tokens[i + 1]?.norm ?? '';
  if (flagsOf(first) & AUXILIARY && (second === "n't" || second === 'not')) return true;
  if (first === 'why') return second !== 'did' && second !== 'was' && second !== 'were';
  if (
    (first === 'how' || first === 'who' || first === 'what') &&
    flagsOf(second) & MODAL &&
    second !== 'will'
  )
    return true;
  if (isSettled(tokens, i)) return true;
  if (first === 'how' && (second === 'dare' || second === 'many' || second === 'much' || second === 'long'))
    return true;
  // "Have we learned |nothing?", "Is |nobody to blame?"
  if (flagsOf(first) & AUXILIARY && tokens.some(({ norm }) => NONE.has(norm))) return true;
  if (first === 'how' && isSupposed(tokens)) return true;
  const last = tokens.findLastIndex(({ word }) => word);
  if (last > 1 && tokens[last - 1]!.text === ',' && ASKED_BACK.has(tokens[last]!.norm)) return true;
  return tokens.some(({ norm, quotation }) => quotation === -1 && LEANING.has(norm));
}
