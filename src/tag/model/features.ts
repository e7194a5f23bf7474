/**
 * What the model reads of a sentence: its words and short runs of words, their classes and cues, the rules that fired,
 * marks and layout, and the sentences beside it. A feature is a number made from its kind and its words; see FeatureBuffer.
 */
import { type AttributedEssay, type AttributedSentence, MOVE_KINDS, type Token } from '../../model/index.js';
import type { Signal } from '../detector.js';
import { FeatureBuffer, hashWord, mix } from './buffer.js';
import { FUNCTION_WORDS } from './function-words.js';

/** Kinds of features. */
const KIND = {
  word: 1,
  pair: 2,
  stem: 3,
  opening: 4,
  openingKind: 5,
  head: 6,
  class: 7,
  classAfter: 8,
  classBefore: 9,
  cueType: 10,
  cue: 11,
  rule: 12,
  votes: 13,
  voice: 14,
  shape: 15,
  place: 16,
  before: 17,
  after: 18,
} as const;

const key = (kind: number, value: number): number => mix(Math.imul(kind, 0x9e3779b1), value);

/** Weight of the sum of votes for a move against single features: the rules know the rare moves better than their words do. */
const VOTES = 1.5;
const MOST_VOTES = 4.5;

const ruleKeys = new Map<string, number>();
/** The key of a text that comes up again and again: a rule, a class, a cue. */
function keyOf(kind: number, text: string): number {
  const id = `${kind}${text}`;
  let found = ruleKeys.get(id);
  if (found === undefined) {
    found = key(kind, hashWord(text));
    ruleKeys.set(id, found);
  }
  return found;
}

const POS_KEYS = new Map<string, number>();
function posKey(pos: string): number {
  let found = POS_KEYS.get(pos);
  if (found === undefined) {
    found = hashWord(`<${pos}>`);
    POS_KEYS.set(pos, found);
  }
  return found;
}

const NUMBER = hashWord('<#>');
const FRAME_START = hashWord('<s>');
const FRAME_END = hashWord('</s>');

/** A sentence's tokens as numbers, computed once and read by its neighbors too. */
interface Coded {
  /** Of each token: its word. */
  readonly words: Int32Array;
  /** Of each token: the word itself for function words and marks, else its part of speech. */
  readonly skeleton: Int32Array;
}

function code(tokens: readonly Token[]): Coded {
  const words = new Int32Array(tokens.length);
  const skeleton = new Int32Array(tokens.length);
  tokens.forEach((token, i) => {
    const word = token.pos === 'NUM' && /\d/.test(token.norm) ? NUMBER : hashWord(token.norm);
    words[i] = word;
    skeleton[i] = FUNCTION_WORDS.has(token.norm) || !token.word ? word : posKey(token.pos);
  });
  return { words, skeleton };
}

/** Reads an essay's body sentences one by one. */
export class FeatureReader {
  readonly #sentences: readonly AttributedSentence[];
  readonly #signals: readonly (readonly Signal[])[];
  readonly #coded: (Coded | undefined)[] = [];
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

  #code(i: number): Coded {
    this.#coded[i] ??= code(this.#sentences[i]!.tokens);
    return this.#coded[i]!;
  }

  /** The features of the i-th sentence. The buffer is filled anew by the next call. A heading has no neighbors. */
  read(i: number): FeatureBuffer {
    const buffer = this.#buffer;
    buffer.clear();
    const sentence = this.#sentences[i]!;
    this.#words(sentence, this.#code(i));
    this.#rules(sentence, this.#signals[i]!);
    this.#shape(sentence);
    const rank = this.#rank[i]!;
    if (rank >= 0) this.#place(rank);
    const before = this.#body[rank - 1];
    if (rank > 0 && before !== undefined) this.#neighbor(before, KIND.before);
    const after = this.#body[rank + 1];
    if (rank >= 0 && after !== undefined) this.#neighbor(after, KIND.after);
    return buffer;
  }

  #words({ tokens }: AttributedSentence, { words, skeleton }: Coded): void {
    const buffer = this.#buffer;
    let content = 0;
    let previous = FRAME_START;
    for (let t = 0; t <= tokens.length; t++) {
      const end = t === tokens.length;
      const token = tokens[t];
      const word = end ? FRAME_END : words[t]!;
      const to = Math.min(t + 1, tokens.length);
      buffer.add(key(KIND.pair, mix(previous, word)), 1, Math.max(0, t - 1), to);
      if (end || !token) break;
      buffer.add(key(KIND.word, word), 1, t, to);
      if (token.word && token.norm.length > 6)
        buffer.add(key(KIND.stem, hashWord(token.norm.slice(0, 6))), 1, t, to);
      for (const wordClass of token.classes) {
        const c = keyOf(KIND.class, wordClass);
        buffer.add(c, 1, t, to);
        buffer.add(key(KIND.classAfter, mix(previous, c)), 1, Math.max(0, t - 1), to);
        if (t + 1 < tokens.length) buffer.add(key(KIND.classBefore, mix(c, words[t + 1]!)), 1, t, t + 2);
      }
      if (content < 4 && token.word) {
        buffer.add(key(KIND.opening, mix(content, word)), 1, t, to);
        buffer.add(key(KIND.openingKind, mix(content, skeleton[t]!)), 1, t, to);
        content++;
      }
      previous = word;
    }
    let opening = FRAME_START;
    for (let t = 0; t < Math.min(4, tokens.length); t++) {
      opening = mix(opening, words[t]!);
      if (t > 0) buffer.add(key(KIND.head, opening), 1, 0, t + 1);
    }
  }

  #rules(sentence: AttributedSentence, signals: readonly Signal[]): void {
    const buffer = this.#buffer;
    for (const { entry, from, to } of sentence.cues) {
      const quoted = sentence.tokens[from]!.quotation !== -1;
      buffer.add(keyOf(KIND.cueType, quoted ? `quoted ${entry.type}` : entry.type), 1, from, to);
      if (!quoted) {
        buffer.add(keyOf(KIND.cue, `${entry.cue} ${entry.type}`), 1, from, to);
        if (entry.tag) buffer.add(keyOf(KIND.cue, entry.tag), 1, from, to);
        if (from < 3) buffer.add(keyOf(KIND.cueType, `initial ${entry.type}`), 1, from, to);
      }
    }
    const sums = new Map<string, number>();
    for (const signal of signals) {
      const span = signal.spans[0];
      buffer.add(keyOf(KIND.rule, signal.rule), 1, span?.from ?? -1, span?.to ?? -1);
      sums.set(signal.move, (sums.get(signal.move) ?? 0) + signal.weight);
    }
    for (const [move, sum] of sums)
      buffer.add(keyOf(KIND.votes, move), Math.max(-MOST_VOTES, Math.min(MOST_VOTES, VOTES * sum)), -1, -1);
    if (sentence.whose === 'attributed') buffer.add(keyOf(KIND.voice, 'attributed'), 1, -1, -1);
    if (sentence.frame) buffer.add(keyOf(KIND.voice, `${sentence.whose} ${sentence.frame}`), 1, -1, -1);
    if (sentence.holder) buffer.add(keyOf(KIND.voice, sentence.holder.kind), 1, -1, -1);
  }

  #shape({ tokens, question, quotations }: AttributedSentence): void {
    const buffer = this.#buffer;
    const shape = (name: string, value = 1) => buffer.add(keyOf(KIND.shape, name), value, -1, -1);
    const words = tokens.reduce((n, token) => (token.word ? n + 1 : n), 0);
    shape('bias');
    shape('length', Math.min(2, Math.log2(1 + words) / 3 - 1));
    shape(`length ${Math.min(7, Math.floor(Math.log2(1 + words) * 1.5))}`);
    if (question) shape('question');
    if (quotations.some((quotation) => quotation.speech)) shape('speech');
    else if (quotations.length > 0) shape('scare quote');
    let numbers = 0;
    let names = 0;
    let past = 0;
    let quotedWords = 0;
    tokens.forEach((token, i) => {
      if (token.pos === 'NUM') numbers++;
      if (i > 0 && token.pos === 'PROPN') names++;
      if (token.word && token.norm.endsWith('ed') && token.pos === 'VERB') past++;
      if (token.quotation !== -1) quotedWords++;
    });
    if (numbers > 0) shape(`numbers ${Math.min(3, numbers)}`);
    if (names > 0) shape(`names ${Math.min(4, names)}`);
    if (past > 0) shape(`past ${Math.min(2, past)}`);
    if (quotedWords > 0) shape('quoted', quotedWords / tokens.length);
    if (!tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')) shape('no verb');
  }

  /** Where the sentence stands in its paragraph and in the essay. */
  #place(rank: number): void {
    const block = this.#sentences[this.#body[rank]!]!.block;
    const blockOf = (other: number) => this.#sentences[this.#body[other] ?? -1]?.block;
    const place = (name: string) => this.#buffer.add(keyOf(KIND.place, name), 1, -1, -1);
    const first = blockOf(rank - 1) !== block;
    const last = blockOf(rank + 1) !== block;
    const total = this.#body.length;
    place(first ? (last ? 'alone' : 'first') : last ? 'last' : 'inside');
    place(`tenth ${Math.floor((10 * rank) / total)}`);
    if (rank < 3) place(`from start ${rank}`);
    if (total - rank < 3) place(`from end ${total - rank}`);
  }

  #neighbor(i: number, kind: number): void {
    const buffer = this.#buffer;
    const sentence = this.#sentences[i]!;
    const sums = new Map<string, number>();
    for (const signal of this.#signals[i]!)
      sums.set(signal.move, (sums.get(signal.move) ?? 0) + signal.weight);
    for (const move of MOVE_KINDS) {
      const sum = sums.get(move);
      if (sum !== undefined) buffer.add(keyOf(kind, move), Math.max(-1, Math.min(1, sum / 2)), -1, -1);
    }
    if (sentence.question) buffer.add(keyOf(kind, 'question'), 1, -1, -1);
    if (sentence.whose === 'attributed') buffer.add(keyOf(kind, 'attributed'), 1, -1, -1);
    if (sentence.frame) buffer.add(keyOf(kind, `frame ${sentence.frame}`), 1, -1, -1);
    const { words } = this.#code(i);
    if (words.length > 0) buffer.add(key(kind, words[0]!), 1, -1, -1);
  }
}
