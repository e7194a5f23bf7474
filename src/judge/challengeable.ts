/**
 * Which sentences an editor would put a question mark beside: claims that the author makes in body text, that someone could
 * say no to, and that are not the business of another sentence. How exposed they are is told of these alone.
 */
import {
  CLAIM_KINDS,
  type Mark,
  type MoveKind,
  type RelatedEssay,
  type Token,
  wordSet,
} from '../model/index.js';
import { confidenceIn, hasWords, makes } from './reading.js';

type Sentence = RelatedEssay['sentences'][number];

/**
 * What is less sure to claim anything is not held against the author. On labelled op-eds, of the sentences that would stand
 * among the most exposed, 57 % of those less sure than this claimed something, and 91 % of the others.
 */
const SURE = 0.7;
/** Words of a sentence that is no fragment. */
const SHORTEST = 5;

/** Whether the author says in the sentence that something is so, and someone could dispute it. */
export function isChallengeable(sentence: Sentence): boolean {
  if (sentence.role !== 'body' || sentence.whose !== 'author' || sentence.strength === null) return false;
  if (makes(sentence, 'concession') || !hasWords(sentence, SHORTEST)) return false;
  return (
    saysSo(sentence) &&
    !isPlainlyStated(sentence) &&
    !isAboutSelf(sentence) &&
    !leansOnAnother(sentence) &&
    !isAnnounced(sentence)
  );
}

/** Moves that say more than that something is so. A demand that also makes one of these, and more surely, is a claim. */
const SAYING_MORE: readonly MoveKind[] = [
  'evaluation',
  'causal',
  'prediction',
  'reframing',
  'analogy',
  'rebuttal',
];

/** Sure to claim something, and not a demand above all: "Close it" and "We must close it" ask for reasons, not for figures. */
function saysSo(sentence: Sentence): boolean {
  let claimed = 0;
  let more = 0;
  for (const { kind, confidence } of sentence.moves) {
    if (kind !== 'prescription' && CLAIM_KINDS.includes(kind)) claimed = Math.max(claimed, confidence);
    if (SAYING_MORE.includes(kind)) more = Math.max(more, confidence);
  }
  return claimed >= SURE && more >= confidenceIn(sentence, 'prescription');
}

/** The strength of a plain declarative, with what only shades it. */
const PLAIN = 1.1;
const SWEEPING = new Set<Mark['kind']>(['universal', 'superlative']);

/** "The lock is on the north side": worded plainly, of nothing in general, and neither judged, explained nor foretold. */
const isPlainlyStated = ({ strength, moves, marks }: Sentence): boolean =>
  strength!.value < PLAIN &&
  !moves.some(({ kind }) => SAYING_MORE.includes(kind)) &&
  !marks.some(({ kind }) => SWEEPING.has(kind));

/** The subject of most sentences stands among their first tokens. */
const OPENING = 5;
const SUBJECTS = wordSet("i i'm i've i'd i'll we you he she it they there this that these the");
/** What goes on in the author alone. */
const INWARD = wordSet(
  'aim aims belief commitment complaint complaints concern concerns experience feeling feelings hope hopes intent intention intentions motive motives problem purpose thanks wish',
);

/** "In fact, I find writing slow", "My one wish is": what the author says of himself or herself, nobody can dispute. */
function isAboutSelf({ tokens }: Sentence): boolean {
  for (let i = 0; i < OPENING && i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'my') return isInward(tokens[i + 1]) || isInward(tokens[i + 2]);
    if (SUBJECTS.has(norm)) return norm === 'i' || norm.startsWith("i'");
  }
  return false;
}

const isInward = (token: Token | undefined): boolean => token !== undefined && INWARD.has(token.norm);

/** "The plan does three things:", "Or, to put it otherwise, ...": what is claimed stands in another sentence. */
function leansOnAnother({ tokens }: Sentence): boolean {
  return tokens[0]!.norm === 'or' || tokens[tokens.length - 1]!.text === ':';
}

const FUTURE = wordSet("will 'll shall");
/** What is on the program of an occasion, or in a plan. */
const OCCASIONS = wordSet(
  'attend celebrate convene discuss feature gather host include invited meet publish speak visit',
);
const DAYS = wordSet('today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday');
/** Words from "will" to its verb. */
const NEAR = 3;

/** "The meeting will include the crews", "Tonight families will gather": what is arranged, and only time can dispute. */
function isAnnounced({ moves, tokens, strength }: Sentence): boolean {
  if (
    strength!.value >= PLAIN ||
    moves.some(({ kind }) => kind !== 'prediction' && SAYING_MORE.includes(kind))
  )
    return false;
  const will = tokens.findIndex(({ norm }) => FUTURE.has(norm));
  if (will === -1) return false;
  return (
    tokens.some(({ norm }) => DAYS.has(norm)) ||
    tokens.slice(will + 1, will + 1 + NEAR).some(({ norm }) => OCCASIONS.has(norm))
  );
}
