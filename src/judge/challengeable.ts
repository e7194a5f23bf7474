/**
 * Which sentences an editor would question: claims that the author makes in body text and that someone could deny. Only these have an
 * exposure.
 */
import {
  CLAIM_KINDS,
  confidenceIn,
  type Mark,
  type Move,
  type MoveKind,
  makes,
  type RelatedEssay,
  type Token,
  wordSet,
} from '../model/index.js';
import { hasWords } from './reading.js';

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
/** More likely than not. */
const EVEN = 0.5;
/** An explicit demand must make another move with at least this confidence to count as a claim as well. */
const SURELY_MORE = 0.6;

/** Sure to claim something, and not a demand above all: "Close it" and "We must close it" ask for reasons, not for figures. */
function saysSo(sentence: Sentence): boolean {
  let claimed = 0;
  let more = 0;
  for (const { kind, confidence } of sentence.moves) {
    if (kind !== 'prescription' && CLAIM_KINDS.includes(kind)) claimed = Math.max(claimed, confidence);
    if (SAYING_MORE.includes(kind)) more = Math.max(more, confidence);
  }
  if (claimed < SURE || isOrder(sentence.tokens)) return false;
  const demanded = obliges(sentence.tokens) ? SURELY_MORE : 0;
  return more >= Math.max(demanded, confidenceIn(sentence, 'prescription'));
}

const OBLIGING = wordSet('must should ought');

/** "Hate must have no harbor here", as against "They must have known". */
const obliges = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ norm, quotation }, i) => OBLIGING.has(norm) && quotation === -1 && !isPerfect(tokens, i + 1),
  );

const PERFECT = new Set<Token['pos']>(['VERB', 'AUX']);

/** "have known", "have been". */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'have' && PERFECT.has(tokens[at + 1]?.pos ?? 'X');

const LEADS = wordSet('and but so now then also just or yet still please');
const OBJECTS = wordSet('it them this that these those the a an no your our whatever');
const VERBAL = wordSet("is are was were has have had does did will 'll would can could may might");

/** "Make no mistake", "Conversely, take the other view": told to the reader. Not "Make it cheap, and nobody will come". */
function isOrder(tokens: readonly Token[]): boolean {
  let at = 0;
  if (LEADS.has(tokens[0]!.norm)) at++;
  if (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.text === ',') at += 2;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || /(?:s|ed|ing|en|wn)$/.test(verb.norm)) return false;
  if (!OBJECTS.has(tokens[at + 1]?.norm ?? '')) return false;
  const joined = tokens.findIndex(({ norm }, i) => i > at && (norm === 'and' || norm === 'or'));
  return joined === -1 || !tokens.slice(joined).some(({ norm }) => VERBAL.has(norm));
}

/** The strength of a plain declarative, with what only shades it. */
const PLAIN = 1.1;
const SWEEPING = new Set<Mark['kind']>(['universal', 'superlative']);

/** "The lock is on the north side": a plain, particular statement that neither judges, explains nor predicts. */
const isPlainlyStated = ({ strength, moves, marks }: Sentence): boolean =>
  strength!.value < PLAIN &&
  !moves.some(({ kind }) => SAYING_MORE.includes(kind)) &&
  !marks.some(({ kind }) => SWEEPING.has(kind));

/** The subject of most sentences stands among their first tokens. */
const OPENING = 5;
const SUBJECTS = wordSet("i i'm i've i'd i'll we you he she it they there this that these the");
/** What goes on in the author alone. */
const INWARD = wordSet(
  'aim aims belief commitment complaint complaints concern concerns experience feeling feelings gratitude heart hope hopes intent intention intentions motive motives prayers problem purpose sympathy thanks thoughts wish',
);

const OWN = wordSet("i i'm i've i'd i'll my me myself");

/** "In fact, I find writing slow", "My one wish is", "It gave me what I lacked": of the author alone, which nobody can dispute. */
function isAboutSelf({ tokens }: Sentence): boolean {
  for (let i = 0; i < OPENING && i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'my' && (isInward(tokens[i + 1]) || isInward(tokens[i + 2]))) return true;
    if (!SUBJECTS.has(norm)) continue;
    if (norm === 'i' || norm.startsWith("i'")) return true;
    break;
  }
  if (isGladOf(tokens) || isFoundBy(tokens)) return true;
  return tokens.some(({ norm }) => norm === 'me') && tokens.filter(({ norm }) => OWN.has(norm)).length > 1;
}

const FINDING = wordSet('find see meet catch hear');

/** "You will find me at the pier." */
const isFoundBy = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }, i) => norm === 'me' && i > 2 && i <= OPENING && FINDING.has(tokens[i - 1]!.norm)) &&
  tokens.slice(0, OPENING).some(({ norm }) => norm === 'you');

const RECEIVING = wordSet('hear see be join speak welcome');

/** "It is nice to hear the mayor say so". */
const isGladOf = (tokens: readonly Token[]): boolean =>
  tokens[0]!.norm === 'it' &&
  tokens[2]?.pos === 'ADJ' &&
  tokens[3]?.norm === 'to' &&
  RECEIVING.has(tokens[4]?.norm ?? '');

const isInward = (token: Token | undefined): boolean => token !== undefined && INWARD.has(token.norm);

const POINTING = wordSet('this the my our');
const PIECES = wordSet('article blog book chapter column essay paper piece post series');

const BACKWARD = wordSet('it this that these those they he she');
const NAMES = new Set<Token['pos']>(['NOUN', 'PROPN']);

/** Its subject is a pronoun: "In fact, it works", not "The tower has it all" and "This plan works". */
function pointsBack(tokens: readonly Token[]): boolean {
  for (let i = 0; i < OPENING && i + 1 < tokens.length; i++) {
    const { norm, pos } = tokens[i]!;
    if (BACKWARD.has(norm)) return !NAMES.has(tokens[i + 1]!.pos) && tokens[i + 1]!.pos !== 'ADJ';
    if (NAMES.has(pos) && tokens[i + 1]!.text !== ',') return false;
  }
  return false;
}

/** A sentence of this many words says by itself what it is about, whatever it begins with. */
const ENOUGH = 8;

/**
 * "The plan does three things:", "Or, to put it otherwise, ...", "This article is about", "In fact, it works": what is claimed stands
 * elsewhere.
 */
function leansOnAnother(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const [first, second] = tokens;
  if (!hasWords(sentence, ENOUGH) && pointsBack(tokens)) return true;
  if (POINTING.has(first!.norm) && PIECES.has(second?.norm ?? '')) return true;
  return first!.norm === 'or' || tokens[tokens.length - 1]!.text === ':';
}

const saysMore = ({ kind, confidence }: Move): boolean => SAYING_MORE.includes(kind) && confidence >= EVEN;

const FUTURE = wordSet("will 'll shall");
/** What is on the program of an occasion, or in a plan. */
const OCCASIONS = wordSet(
  'attend celebrate convene discuss feature gather host include invited meet publish speak visit',
);
const DAYS = wordSet('today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday');
/** Words from "will" to its verb. */
const NEAR = 3;

/** "We will publish it", "The meeting will include the crews", "Tonight families will gather": promised, or arranged. */
function isAnnounced({ moves, tokens, strength }: Sentence): boolean {
  if (moves.some((move) => move.kind !== 'prediction' && saysMore(move))) return false;
  const will = tokens.findIndex(({ norm }) => FUTURE.has(norm));
  if (will === -1) return false;
  if (tokens[will - 1]?.norm === 'we') return true;
  return (
    strength!.value < PLAIN &&
    (tokens.some(({ norm }) => DAYS.has(norm)) ||
      tokens.slice(will + 1, will + 1 + NEAR).some(({ norm }) => OCCASIONS.has(norm)))
  );
}
