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
  if (first === 'how' && (second === 'dare' || second === 'many' || second === 'much' || second === 'long'))
    return true;
  const last = tokens.findLastIndex(({ word }) => word);
  if (last > 1 && tokens[last - 1]!.text === ',' && ASKED_BACK.has(tokens[last]!.norm)) return true;
  return tokens.some(({ norm, quotation }) => quotation === -1 && LEANING.has(norm));
}
