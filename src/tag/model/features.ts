/**
 * What the model reads of a sentence: its words and pairs of words, their classes and cues, the rules that fired, marks and
 * layout, and the sentences beside it. A feature is a number made from its kind and its words; see FeatureBuffer.
 */
import { type AttributedEssay, type AttributedSentence, MOVE_KINDS, type Token } from '../../model/index.js';
import type { Signal } from '../detector.js';
import { FeatureBuffer, hashWord, mix } from './buffer.js';
import { FUNCTION_WORDS } from './function-words.js';
import {
  afterKey,
  beforeKey,
  classKeys,
  cueKeys,
  KIND,
  key,
  placeKey,
  posWord,
  ruleKey,
  shapeKey,
  voiceKeys,
  votesKey,
} from './keys.js';

/** Weight of the sum of votes for a move against single features: the rules know the rare moves better than their words do. */
export const VOTES = 3;
const MOST_VOTES = 9;

const NUMBER = hashWord('<#>');
const START = hashWord('<s>');
const END = hashWord('</s>');

/** A word's beginning stands for its stem from this length on. */
const STEM = 6;
/** A text of fewer sentences has no beginning, middle and end to speak of. */
const ESSAY = 6;
/** Words at the start of a sentence that count by place. */
const OPENING_WORDS = 4;

const hasDigit = /\d/;

/** The words of a sentence as numbers. */
function wordsOf(tokens: readonly Token[]): Int32Array {
  const words = new Int32Array(tokens.length);
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    words[t] = token.pos === 'NUM' && hasDigit.test(token.norm) ? NUMBER : hashWord(token.norm);
  }
  return words;
}

/** Sums of the votes on a sentence, in the order of MOVE_KINDS. */
function sumsOf(signals: readonly Signal[]): Float64Array {
  const sums = new Float64Array(MOVE_KINDS.length);
  for (const { move, weight } of signals) sums[MOVE_INDEX[move]]! += weight;
  return sums;
}
const MOVE_INDEX = Object.fromEntries(MOVE_KINDS.map((move, i) => [move, i])) as Record<
  (typeof MOVE_KINDS)[number],
  number
>;

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

export class FeatureReader {
  readonly #sentences: readonly AttributedSentence[];
  readonly #signals: readonly (readonly Signal[])[];
  readonly #words: (Int32Array | undefined)[] = [];
  readonly #sums: (Float64Array | undefined)[] = [];
  /** Indices of body sentences in order, and where each sentence stands among them (-1 outside). */
  readonly #body: number[] = [];
  readonly #rank: Int32Array;
  readonly #buffer = new FeatureBuffer();

  /** `signals` are the votes on each sentence, by its index. */
  constructor(essay: AttributedEssay, signals: readonly (readonly Signal[])[]) {
    this.#sentences = essay.sentences;
    this.#signals = signals;
    this.#rank = new Int32Array(essay.sentences.length).fill(-1);
    for (const { index, role } of essay.sentences) {
      if (role !== 'body') continue;
      this.#rank[index] = this.#body.length;
      this.#body.push(index);
    }
  }

  /** Whether the text has too few sentences for one to stand in an essay's context. */
  get short(): boolean {
    return this.#body.length < ESSAY;
  }

  /** The features of the i-th sentence. The buffer is filled anew by the next call. A heading has no neighbors. */
  read(i: number): FeatureBuffer {
    this.#buffer.clear();
    const sentence = this.#sentences[i]!;
    this.#readWords(sentence, this.#wordsOf(i));
    this.#readCues(sentence);
    this.#readVotes(i);
    this.#readShape(sentence);
    const rank = this.#rank[i]!;
    if (rank >= 0) {
      this.#readPlace(rank);
      if (rank > 0) this.#readNeighbor(this.#body[rank - 1]!, beforeKey, KIND.before);
      if (rank + 1 < this.#body.length) this.#readNeighbor(this.#body[rank + 1]!, afterKey, KIND.after);
    }
    return this.#buffer;
  }

  #wordsOf(i: number): Int32Array {
    this.#words[i] ??= wordsOf(this.#sentences[i]!.tokens);
    return this.#words[i]!;
  }

  #sumsOf(i: number): Float64Array {
    this.#sums[i] ??= sumsOf(this.#signals[i]!);
    return this.#sums[i]!;
  }

  #readWords({ tokens }: AttributedSentence, words: Int32Array): void {
    const buffer = this.#buffer;
    const length = tokens.length;
    let counted = 0;
    let previous = START;
    for (let t = 0; t < length; t++) {
      const token = tokens[t]!;
      const word = words[t]!;
      buffer.add(key(KIND.pair, mix(previous, word)), 1, t === 0 ? 0 : t - 1, t + 1);
      buffer.add(key(KIND.word, word), 1, t, t + 1);
      if (token.classes.length > 0)
        this.#readClasses(token, t, previous, t + 1 < length ? words[t + 1]! : END, length);
      if (token.word) {
        if (token.norm.length > STEM) buffer.add(key(KIND.stem, hashWord(token.norm, STEM)), 1, t, t + 1);
        if (counted < OPENING_WORDS) {
          const kind = FUNCTION_WORDS.has(token.norm) ? word : posWord(token.pos);
          buffer.add(key(KIND.opening, mix(counted, word)), 1, t, t + 1);
          buffer.add(key(KIND.openingKind, mix(counted, kind)), 1, t, t + 1);
          counted++;
        }
      }
      previous = word;
    }
    if (length > 0) buffer.add(key(KIND.pair, mix(previous, END)), 1, length - 1, length);
    let head = START;
    for (let t = 0; t < OPENING_WORDS && t < length; t++) {
      head = mix(head, words[t]!);
      if (t > 0) buffer.add(key(KIND.head, head), 1, 0, t + 1);
    }
  }

  /** What the word is, after which word it stands and before which. */
  #readClasses(token: Token, t: number, previous: number, next: number, length: number): void {
    const buffer = this.#buffer;
    const keys = classKeys(token.classes);
    for (let k = 0; k < keys.length; k++) {
      const c = keys[k]!;
      buffer.add(c, 1, t, t + 1);
      buffer.add(key(KIND.classAfter, mix(previous, c)), 1, t === 0 ? 0 : t - 1, t + 1);
      buffer.add(key(KIND.classBefore, mix(c, next)), 1, t, Math.min(t + 2, length));
    }
  }

  #readCues({ cues, tokens }: AttributedSentence): void {
    const buffer = this.#buffer;
    for (const cue of cues) {
      const { quoted, own, initial } = cueKeys(cue);
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
    const buffer = this.#buffer;
    for (const { rule, spans } of this.#signals[i]!) {
      const span = spans[0];
      buffer.add(ruleKey(rule), 1, span === undefined ? -1 : span.from, span === undefined ? -1 : span.to);
    }
    const sums = this.#sumsOf(i);
    for (let m = 0; m < sums.length; m++)
      if (sums[m] !== 0) buffer.add(votesKey(MOVE_KINDS[m]!), within(VOTES * sums[m]!, MOST_VOTES), -1, -1);
  }

  #readShape(sentence: AttributedSentence): void {
    const buffer = this.#buffer;
    const { tokens, question, quotations } = sentence;
    let words = 0;
    let numbers = 0;
    let names = 0;
    let past = 0;
    let quoted = 0;
    let verb = false;
    for (let t = 0; t < tokens.length; t++) {
      const { pos, word, norm, quotation } = tokens[t]!;
      if (word) words++;
      if (pos === 'NUM') numbers++;
      else if (pos === 'PROPN') names += t > 0 ? 1 : 0;
      else if (pos === 'VERB') {
        verb = true;
        if (norm.endsWith('ed')) past++;
      } else if (pos === 'AUX') verb = true;
      if (quotation !== -1) quoted++;
    }
    const shape = (name: string, value = 1) => buffer.add(shapeKey(name), value, -1, -1);
    const size = Math.log2(1 + words);
    shape('bias');
    shape('length', Math.min(2, size / 3 - 1));
    shape(LENGTHS[Math.min(7, Math.floor(size * 1.5))]!);
    if (question) shape('question');
    if (quotations.length > 0)
      shape(quotations.some((quotation) => quotation.speech) ? 'speech' : 'scare quote');
    if (numbers > 0) shape(NUMBERS[Math.min(3, numbers)]!);
    if (names > 0) shape(NAMES[Math.min(4, names)]!);
    if (past > 0) shape(PAST[Math.min(2, past)]!);
    if (quoted > 0) shape('quoted', quoted / tokens.length);
    if (!verb) shape('no verb');
    for (const voice of voiceKeys(sentence)) buffer.add(voice, 1, -1, -1);
  }

  /** Where the sentence stands in its paragraph and in the essay. */
  #readPlace(rank: number): void {
    const body = this.#body;
    const total = body.length;
    const place = (name: string) => this.#buffer.add(placeKey(name), 1, -1, -1);
    if (this.short) {
      // As if from the middle of an essay: what most sentences are.
      place('inside');
      place(TENTHS[5]!);
      return;
    }
    const blockOf = (other: number) => this.#sentences[body[other]!]!.block;
    const first = rank === 0 || blockOf(rank - 1) !== blockOf(rank);
    const last = rank + 1 === total || blockOf(rank + 1) !== blockOf(rank);
    place(first ? (last ? 'alone' : 'first') : last ? 'last' : 'inside');
    place(TENTHS[Math.floor((10 * rank) / total)]!);
    if (rank < 3) place(FROM_START[rank]!);
    if (total - rank <= 3) place(FROM_END[total - rank - 1]!);
  }

  #readNeighbor(
    i: number,
    keyOf: (name: string) => number,
    kind: typeof KIND.before | typeof KIND.after,
  ): void {
    const buffer = this.#buffer;
    const { question, whose, frame } = this.#sentences[i]!;
    const sums = this.#sumsOf(i);
    for (let m = 0; m < sums.length; m++)
      if (sums[m] !== 0) buffer.add(keyOf(MOVE_KINDS[m]!), within(sums[m]! / 2, 1), -1, -1);
    if (question) buffer.add(keyOf('question'), 1, -1, -1);
    if (whose === 'attributed') buffer.add(keyOf('attributed'), 1, -1, -1);
    if (frame) buffer.add(keyOf(frame), 1, -1, -1);
    const words = this.#wordsOf(i);
    if (words.length > 0) buffer.add(key(kind, words[0]!), 1, -1, -1);
  }
}

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i}`);
const LENGTHS = numbered('length', 8);
const NUMBERS = numbered('numbers', 4);
const NAMES = numbered('names', 5);
const PAST = numbered('past', 3);
const TENTHS = numbered('tenth', 10);
const FROM_START = numbered('from start', 3);
const FROM_END = numbered('from end', 3);
