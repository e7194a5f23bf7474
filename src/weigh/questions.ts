/**
 * The strength of a question: that of the claim it implies, or none where it only asks, or is answered at once
 * (docs/strength.md, "Questions, fragments, headings, quotations").
 */
import {
  isSettledQuestion,
  type MoveKind,
  type TaggedSentence,
  type Token,
  WordSet,
} from '../model/index.js';
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
const LEANING = new WordSet(['really', 'any', 'anyone', 'anything', 'anybody', 'still', 'even']);

/** A question that makes one of these moves claims something, whatever its words. */
const CLAIMING: ReadonlySet<MoveKind> = new Set(['assertion', 'prescription']);

/** What a question claims; null where it claims nothing. `next` is the body sentence after it. */
export function questionStrength(
  sentence: TaggedSentence,
  next: TaggedSentence | undefined,
): Composed | null {
  const { tokens, moves } = sentence;
  if (next !== undefined && (answers(next) || takesUp(next, tokens))) return null;
  const insisting = tokens.findIndex(({ norm, quotation }) => quotation === -1 && INSISTING.has(norm));
  const claims = moves.some(({ kind }) => CLAIMING.has(kind));
  if (insisting === -1 && !claims && !implies(tokens)) return null;
  const weights: Weight[] =
    insisting === -1 ? [] : [{ from: insisting, to: insisting + 1, type: 'booster', effect: 'b1' }];
  return compose(weights);
}

function answers({ tokens, question }: TaggedSentence): boolean {
  if (question) return false;
  const words = tokens.filter(({ word }) => word);
  const last = words.at(-1)?.norm;
  // "The engineers who built it say |no."
  const says =
    (last === 'no' || last === 'no.' || last === 'yes') && words.at(-2)?.classes.includes('report-neutral');
  return words.length <= SHORT_ANSWER || says === true || ANSWERS.has(words[0]!.norm);
}

/** "What would such a bank look like? |It would begin with one branch": the answer takes the question's modal up. */
function takesUp({ tokens, question }: TaggedSentence, asked: readonly Token[]): boolean {
  const [who, modal] = tokens;
  if (question || who?.pos !== 'PRON' || modal === undefined || !(flagsOf(modal.norm) & MODAL)) return false;
  const first = opening(asked);
  return flagsOf(asked[first]?.norm ?? '') !== 0 && asked[first + 1]?.norm === modal.norm;
}

const NONE = new WordSet(['nothing', 'nobody', 'none']);

/** "How are we |supposed to live?": we cannot. */
const isSupposed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }, k) => (norm === 'supposed' || norm === 'expected') && tokens[k + 1]?.norm === 'to');

/** The first word of a sentence, joining words aside. */
function opening(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && (!tokens[i]!.word || flagsOf(tokens[i]!.norm) & COORDINATOR)) i++;
  return i;
}

const PLANNERS = new WordSet(['we', 'you', 'i']);
const SUPPOSING = new WordSet(['if', 'when', 'while', 'without', 'unless']);

/** "How can |we get more of it done?": it asks for a way, as against "how can we be safe |if nobody looks?" */
const isPlan = (tokens: readonly Token[], i: number): boolean =>
  PLANNERS.has(tokens[i]?.norm ?? '') && !tokens.some(({ norm }) => SUPPOSING.has(norm));

/** Whether a question takes a side: "Isn't it ...?", "Why should ...?", "How can ...?", "..., right?" */
function implies(tokens: readonly Token[]): boolean {
  const i = opening(tokens);
  const first = tokens[i]?.norm ?? '';
  const second = tokens[i + 1]?.norm ?? '';
  if (flagsOf(first) & AUXILIARY && (second === "n't" || second === 'not')) return true;
  if (first === 'why')
    return second === 'should' || second === 'must' || second === 'not' || isSettledQuestion(tokens, i);
  if ((first === 'how' || first === 'who') && flagsOf(second) & MODAL && second !== 'will')
    return first === 'who' || !isPlan(tokens, i + 2);
  if (isSettledQuestion(tokens, i)) return true;
  if (first === 'how' && (second === 'dare' || tokens[i + 2]?.norm === 'more')) return true;
  // "Have we learned |nothing?", "Is |nobody to blame?"
  if (flagsOf(first) & AUXILIARY && tokens.some(({ norm }) => NONE.has(norm))) return true;
  if (first === 'how' && isSupposed(tokens)) return true;
  return tokens.some(({ norm, quotation }) => quotation === -1 && LEANING.has(norm));
}
