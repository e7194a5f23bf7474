/**
 * What the model reads of a sentence: its words and pairs of words, their classes and cues, the rules that fired, marks and
 * layout, and the sentences beside it. A feature is a number made from its kind and its words; see FeatureBuffer.
 */
import {
  type AttributedEssay,
  type AttributedSentence,
  hashWord,
  MOVE_KINDS,
  type MoveKind,
  type Token,
} from '../../model/index.js';
import type { Signal } from '../detector.js';
import { ED } from '../words/forms.js';
import { wordOf } from '../words/known.js';
import { cueOf } from '../words/known-cue.js';
import { NEGATION } from '../words/landmarks.js';
import { FeatureBuffer, mix } from './buffer.js';
import {
  AFTER,
  addVoice,
  BEFORE,
  BIAS,
  KIND,
  key,
  listed,
  type NeighborKeys,
  named,
  posWord,
  ruleKey,
  VOTES_KEYS,
} from './keys.js';
import { TakenUp } from './taken-up.js';

/** Weight of the sum of votes for a move against single features: the rules know the rare moves better than their words do. */
export const VOTES = 3;
const MOST_VOTES = 9;
/** Value of what every sentence has: weights are kept small, and how rare a move is should not have to be. */
export const BIAS_VALUE = 2;

const NUMBER = hashWord('<#>');
const NUMBER_KEY = key(KIND.word, NUMBER);
const START = hashWord('<s>');
const END = hashWord('</s>');

/** A text of fewer sentences has no beginning, middle and end to speak of. */
const ESSAY = 6;
/** Words at the start of a sentence that count by place. */
const OPENING_WORDS = 4;

/** A word as a number; all amounts are one. */
const numberOf = (token: Token): number => {
  const known = wordOf(token);
  return known.hasDigit && token.pos === 'NUM' ? NUMBER : known.number;
};

const MOVES = MOVE_KINDS.length;
const MOVE_INDEX = Object.fromEntries(MOVE_KINDS.map((move, i) => [move, i])) as Record<
  (typeof MOVE_KINDS)[number],
  number
>;

/** Sums of the votes on each sentence: for sentence i, in the order of MOVE_KINDS from i * MOVES on. */
function sumsOf(signals: readonly (readonly Signal[])[]): Float64Array {
  const sums = new Float64Array(signals.length * MOVES);
  // Votes for a move stand together: it is looked up once for all of them.
  let of: MoveKind | null = null;
  let index = 0;
  for (let i = 0; i < signals.length; i++)
    for (const { move, weight } of signals[i]!) {
      if (move !== of) {
        of = move;
        index = MOVE_INDEX[move];
      }
      sums[i * MOVES + index]! += weight;
    }
  return sums;
}

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

const VIEW = MOVE_INDEX.opposing_view;
/** How far round a sentence the views of others count, in body sentences; beyond, none is looked for. */
const ROUND = 4;
const FAR = 10;
/** What one view counts for at most, and all of them together: an essay full of views does not make an answer of every sentence. */
const MOST_ROUND = 1;
const MOST_VIEW = 3;

/** What all readers write into: only the sentence read last is ever asked for. */
const buffer = new FeatureBuffer();
/** The words of the sentence that is being read, as numbers. */
let words = new Int32Array(256);

/** Reads the sentences of one essay. */
export class FeatureReader {
  readonly #sentences: readonly AttributedSentence[];
  readonly #signals: readonly (readonly Signal[])[];
  readonly #sums: Float64Array;
  /** Indices of body sentences in order, and where each sentence stands among them (-1 outside). */
  readonly #body: number[] = [];
  readonly #rank: Int32Array;
  readonly #takenUp: TakenUp;

  /** `signals` are the votes on each sentence, by its index. */
  constructor(essay: AttributedEssay, signals: readonly (readonly Signal[])[]) {
    this.#sentences = essay.sentences;
    this.#signals = signals;
    this.#sums = sumsOf(signals);
    this.#rank = new Int32Array(essay.sentences.length).fill(-1);
    for (const { index, role } of essay.sentences) {
      if (role !== 'body') continue;
      this.#rank[index] = this.#body.length;
      this.#body.push(index);
    }
    this.#takenUp = new TakenUp(
      this.#body.map((index) => essay.sentences[index]!.tokens),
      this.#body.map((index) =>
        signals[index]!.some(({ move, weight }) => move === 'opposing_view' && weight > 0)
          ? this.#sums[index * MOVES + VIEW]!
          : null,
      ),
    );
  }

  /** Whether the text has too few sentences for one to stand in an essay's context. */
  get short(): boolean {
    return this.#body.length < ESSAY;
  }

  /** The features of the i-th sentence. The buffer is filled anew by the next call, also of another reader. A heading has no neighbors. */
  read(i: number): FeatureBuffer {
    buffer.clear();
    const sentence = this.#sentences[i]!;
    this.#readWords(sentence.tokens);
    buffer.words = buffer.length;
    this.#readCues(sentence);
    this.#readVotes(i);
    this.#readShape(sentence);
    const rank = this.#rank[i]!;
    if (rank >= 0) {
      this.#readPlace(rank);
      this.#readViews(rank);
      if (rank > 0) this.#readNeighbor(this.#body[rank - 1]!, BEFORE);
      if (rank + 1 < this.#body.length) this.#readNeighbor(this.#body[rank + 1]!, AFTER);
    }
    return buffer;
  }

  #readWords(tokens: readonly Token[]): void {
    const { length } = tokens;
    if (words.length < length) words = new Int32Array(length * 2);
    for (let t = 0; t < length; t++) words[t] = numberOf(tokens[t]!);
    let counted = 0;
    let previous = START;
    for (let t = 0; t < length; t++) {
      const token = tokens[t]!;
      const known = wordOf(token);
      const word = words[t]!;
      buffer.add(key(KIND.pair, mix(previous, word)), 1, t === 0 ? 0 : t - 1, t + 1);
      buffer.add(word === NUMBER ? NUMBER_KEY : known.wordKey, 1, t, t + 1);
      if (known.classKeys.length > 0)
        this.#readClasses(known.classKeys, t, previous, t + 1 < length ? words[t + 1]! : END, length);
      if (token.word) {
        if (known.stemKey !== 0) buffer.add(known.stemKey, 1, t, t + 1);
        if (counted < OPENING_WORDS) {
          const kind = known.isFunctionWord ? word : posWord(token.pos);
          buffer.add(key(KIND.openingKind, mix(counted, kind)), 1, t, t + 1);
          counted++;
        }
      }
      previous = word;
    }
    if (length > 0) buffer.add(key(KIND.pair, mix(previous, END)), 1, length - 1, length);
  }

  /** What the word is, after which word it stands and before which. */
  #readClasses(keys: Int32Array, t: number, previous: number, next: number, length: number): void {
    for (let k = 0; k < keys.length; k++) {
      const c = keys[k]!;
      buffer.add(c, 1, t, t + 1);
      buffer.add(key(KIND.classAfter, mix(previous, c)), 1, t === 0 ? 0 : t - 1, t + 1);
      buffer.add(key(KIND.classBefore, mix(c, next)), 1, t, Math.min(t + 2, length));
    }
  }

  #readCues({ cues, tokens }: AttributedSentence): void {
    for (const cue of cues) {
      const { quoted, own, initial } = cueOf(cue.entry);
      const { from, to } = cue;
      if (tokens[from]!.quotation !== -1) {
        buffer.add(quoted, 1, from, to);
        continue;
      }
      for (let k = 0; k < own.length; k++) buffer.add(own[k]!, 1, from, to);
      if (from < 3) buffer.add(initial, 1, from, to);
    }
  }

  #readVotes(i: number): void {
    for (const { rule, from, to } of this.#signals[i]!) buffer.add(ruleKey(rule), 1, from, to);
    buffer.placed = buffer.length;
    for (let m = 0, at = i * MOVES; m < MOVES; m++, at++) {
      const sum = this.#sums[at]!;
      if (sum !== 0) buffer.add(VOTES_KEYS[m]!, within(VOTES * sum, MOST_VOTES), -1, -1);
    }
  }

  #readShape(sentence: AttributedSentence): void {
    const { tokens, question, quotations } = sentence;
    let words = 0;
    let numbers = 0;
    let names = 0;
    let past = 0;
    let quoted = 0;
    let verb = false;
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!;
      const { pos, word, quotation } = token;
      if (word) words++;
      if (pos === 'NUM') numbers++;
      else if (pos === 'PROPN') names += t > 0 ? 1 : 0;
      else if (pos === 'VERB') {
        verb = true;
        if (wordOf(token).forms & ED) past++;
      } else if (pos === 'AUX') verb = true;
      if (quotation !== -1) quoted++;
    }
    const size = Math.log2(1 + words);
    buffer.add(BIAS, BIAS_VALUE, -1, -1);
    buffer.add(LENGTH, Math.min(2, size / 3 - 1), -1, -1);
    buffer.add(LENGTHS[Math.min(7, Math.floor(size * 1.5))]!, 1, -1, -1);
    if (question) buffer.add(QUESTION, 1, -1, -1);
    if (quotations.length > 0) {
      const speech = quotations.some((quotation) => quotation.speech);
      buffer.add(speech ? SPEECH : SCARE_QUOTE, 1, -1, -1);
    }
    if (numbers > 0) buffer.add(NUMBERS[Math.min(3, numbers)]!, 1, -1, -1);
    if (names > 0) buffer.add(NAMES[Math.min(4, names)]!, 1, -1, -1);
    if (past > 0) buffer.add(PAST[Math.min(2, past)]!, 1, -1, -1);
    if (quoted > 0) buffer.add(QUOTED, quoted / tokens.length, -1, -1);
    if (!verb) buffer.add(NO_VERB, 1, -1, -1);
    addVoice(sentence, buffer);
  }

  /** Where the sentence stands in its paragraph and in the essay. */
  #readPlace(rank: number): void {
    const body = this.#body;
    const total = body.length;
    if (this.short) {
      // As if from the middle of an essay: what most sentences are.
      buffer.add(INSIDE, 1, -1, -1);
      buffer.add(TENTHS[5]!, 1, -1, -1);
      return;
    }
    const { block } = this.#sentences[body[rank]!]!;
    const first = rank === 0 || this.#sentences[body[rank - 1]!]!.block !== block;
    const last = rank + 1 === total || this.#sentences[body[rank + 1]!]!.block !== block;
    buffer.add(first ? (last ? ALONE : FIRST) : last ? LAST : INSIDE, 1, -1, -1);
    buffer.add(TENTHS[Math.floor((10 * rank) / total)]!, 1, -1, -1);
    if (rank < 3) buffer.add(FROM_START[rank]!, 1, -1, -1);
    if (total - rank <= 3) buffer.add(FROM_END[total - rank - 1]!, 1, -1, -1);
  }

  /** How far back the last view of others stands, by the rules, and how much of them stands round the sentence: what there is to answer. */
  #readViews(rank: number): void {
    if (this.short) {
      // As most sentences stand; what is next to it is read all the same.
      buffer.add(NO_VIEW, 1, -1, -1);
      return;
    }
    const body = this.#body;
    const view = (at: number) => this.#sums[body[at]! * MOVES + VIEW]!;
    let back = 1;
    while (back <= FAR && back <= rank && view(rank - back) <= 0) back++;
    const found = back <= FAR && back <= rank;
    const reach = !found ? NO_VIEW : back <= 3 ? VIEW_NEAR : back <= 6 ? VIEW_BACK : VIEW_FAR;
    buffer.add(reach, 1, -1, -1);
    let round = 0;
    const last = Math.min(body.length - 1, rank + ROUND);
    for (let at = Math.max(0, rank - ROUND); at <= last; at++)
      if (at !== rank) round += Math.max(0, Math.min(MOST_VIEW, view(at))) / (1 + Math.abs(at - rank) / 2);
    if (round > 0) buffer.add(VIEWS_ROUND, Math.min(MOST_ROUND, round), -1, -1);
    const { whose, tokens } = this.#sentences[body[rank]!]!;
    const takenUp = whose === 'author' ? this.#takenUp.by(rank) : 0;
    if (takenUp === 0) return;
    buffer.add(TAKES_UP, takenUp, -1, -1);
    if (tokens.some((token) => wordOf(token).landmarks & NEGATION)) buffer.add(DENIES, takenUp, -1, -1);
  }

  #readNeighbor(i: number, keys: NeighborKeys): void {
    const { question, whose, frame, tokens } = this.#sentences[i]!;
    for (let m = 0, at = i * MOVES; m < MOVES; m++, at++) {
      const sum = this.#sums[at]!;
      if (sum !== 0) buffer.add(keys.moves[m]!, within(sum / 2, 1), -1, -1);
    }
    if (question) buffer.add(keys.question, 1, -1, -1);
    if (whose === 'attributed') buffer.add(keys.attributed, 1, -1, -1);
    if (frame) buffer.add(keys.frame(frame), 1, -1, -1);
    if (tokens.length > 0) buffer.add(keys.opening(numberOf(tokens[0]!)), 1, -1, -1);
  }
}

/** Keys of counts, by the count: "numbers 0", "numbers 1" and so on. */
const counted = (kind: typeof KIND.shape | typeof KIND.place, name: string, counts: number): Int32Array =>
  listed(
    kind,
    Array.from({ length: counts }, (_, count) => `${name} ${count}`),
  );
const LENGTH = named(KIND.shape, 'length');
const LENGTHS = counted(KIND.shape, 'length', 8);
const QUESTION = named(KIND.shape, 'question');
const SPEECH = named(KIND.shape, 'speech');
const SCARE_QUOTE = named(KIND.shape, 'scare quote');
const NUMBERS = counted(KIND.shape, 'numbers', 4);
const NAMES = counted(KIND.shape, 'names', 5);
const PAST = counted(KIND.shape, 'past', 3);
const QUOTED = named(KIND.shape, 'quoted');
const NO_VERB = named(KIND.shape, 'no verb');
const ALONE = named(KIND.place, 'alone');
const FIRST = named(KIND.place, 'first');
const LAST = named(KIND.place, 'last');
const INSIDE = named(KIND.place, 'inside');
const TENTHS = counted(KIND.place, 'tenth', 10);
const FROM_START = counted(KIND.place, 'from start', 3);
const FROM_END = counted(KIND.place, 'from end', 3);
const NO_VIEW = named(KIND.place, 'no view before');
const VIEW_NEAR = named(KIND.place, 'view near');
const VIEW_BACK = named(KIND.place, 'view back');
const VIEW_FAR = named(KIND.place, 'view far');
const VIEWS_ROUND = named(KIND.place, 'views round');
const TAKES_UP = named(KIND.place, 'takes up a view');
const DENIES = named(KIND.place, 'denies a view');
