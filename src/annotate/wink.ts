/**
 * The only file that knows wink-nlp. Gives tokens with weak part-of-speech tags and wink's own sentence breaks;
 * what wink gets wrong about sentences is repaired in `sentences.ts`.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../model/index.js';
import type { State } from './patterns.js';
import { type KnownWord, knownWord } from './vocabulary.js';

/** A token of one block's prose: offsets are UTF-16 units into that prose, until it is placed in the text. */
export type ProseToken = { -readonly [K in keyof Token]: Token[K] };

export interface Reading {
  readonly tokens: ProseToken[];
  /** Index of the first token of each sentence as wink sees it; empty where there are no tokens. */
  readonly starts: number[];
  /** By token: where the lexicon's patterns go on from its word. */
  readonly leads: (State | undefined)[];
  /** Tokens that are words, and those of them that only English has. */
  readonly words: number;
  readonly english: number;
}

/** The part of wink's core model that remembers words it did not know. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: string[];
  /** Words the model was made with; those after it were met since. */
  readonly intrinsicSize: number;
  index: number;
}

interface CoreModel {
  readonly packing: { efList: string[] };
  readonly features: { readonly lexeme: Lexemes; readonly pos: { readonly list: readonly PartOfSpeech[] } };
}

/** A document as wink itself keeps it. */
interface RawDocument {
  /**
   * Four numbers a token: index of its lexeme; spaces before it (lower 16 bits: their number, or ODD_SPACES); lemma and part of
   * speech (POS_BITS from bit POS_SHIFT on); negation.
   */
  readonly tokens: readonly number[];
  /** Of each sentence, its first and last token and more. */
  readonly sentences: readonly (readonly number[])[];
  /** What stands before tokens where it is not plain spaces. */
  readonly nonBreakingSpaces: Readonly<Record<number, string>>;
}

const TOKEN_SIZE = 4;
const ODD_SPACES = 0xffff;
const POS_SHIFT = 20;
const POS_BITS = 0x3f;

/** Words remembered before wink is built anew, so that an archive of essays is read in constant memory: about 20 MB. */
const MOST_REMEMBERED = 100_000;

let core: CoreModel;

/** What wink asks of words it does not know, to find sentences and tags; it would work out prefixes, shapes and more as well. */
const ASKED = new Set(['isAbbrev', 'pos']);

/** An automaton of wink's that finds nothing. */
const IDLE = { machines: ['[100,0,{"0":{}},{},{},{}]'], transformers: [] };

/** What wink works out of a word. */
interface WordFeatures {
  isAbbrev: (word: string) => number;
}

/**
 * Wink looks for abbreviations with a regular expression that takes the square of a word's length: a minute for a word of
 * 200,000 letters. This says the same.
 */
function featureFn(...given: readonly unknown[]): WordFeatures {
  const features = (model as unknown as { featureFn(...given: readonly unknown[]): WordFeatures }).featureFn(
    ...given,
  );
  features.isAbbrev = (word) => (word.endsWith('.') && /[a-z]/i.test(word) ? 1 : 0);
  return features;
}

/**
 * Sentence breaks and tags only. Entities, sentiment and negation are not used, so that their automata are not loaded. wink
 * hands a document as it keeps it to its readability statistics, which are not used either: here they hand it on, because
 * asking wink for each token by its own interface takes as long again as its tagging.
 */
function build() {
  const ours = {
    ...(model as object),
    core: () => {
      core = (model as unknown as { core(): CoreModel }).core();
      core.packing.efList = core.packing.efList.filter((feature) => ASKED.has(feature));
      return core;
    },
    ner: () => IDLE,
    sa: () => IDLE,
    negation: () => IDLE,
    featureFn,
    addons: { ...(model as unknown as { addons: object }).addons, readabilityStats: (raw: unknown) => raw },
  };
  return winkNLP(ours as unknown as typeof model, ['sbd', 'pos']);
}

let nlp = build();
const asRaw = nlp.its.readabilityStats as unknown as ItsFunction<RawDocument>;

/** What is known of wink's own words, and of those that this essay brought, by index of the lexeme. */
const known: (KnownWord | undefined)[] = new Array(core!.features.lexeme.intrinsicSize);
let met: (KnownWord | undefined)[] = [];
/** Index of the first lexeme that this essay brought. */
let forgotten = core!.features.lexeme.intrinsicSize;

/**
 * Makes wink forget the words it met in earlier essays. It takes a word it has met for one token where it would have split
 * it at first sight ("it..actually"), so that without this an essay's tags would hang on what was read before it.
 */
export function forget(): void {
  const lexemes = core.features.lexeme;
  const { hash, list, intrinsicSize } = lexemes;
  for (let i = forgotten; i < list.length; i++) delete hash[list[i]!];
  forgotten = list.length;
  met = [];
  if (list.length - intrinsicSize < MOST_REMEMBERED) return;
  list.length = intrinsicSize;
  lexemes.index = intrinsicSize;
  nlp = build();
  forgotten = core.features.lexeme.intrinsicSize;
}

/** What was found out about words that wink forgets from essay to essay, by the word as written: it hangs on nothing else. */
const remembered = new Map<string, KnownWord>();
const MOST_WORDS = 50_000;

function remember(text: string, word: KnownWord): void {
  if (remembered.size >= MOST_WORDS) remembered.clear();
  remembered.set(text, word);
}

function wordOf(lexeme: number): KnownWord {
  const isMet = lexeme >= forgotten;
  const words = isMet ? met : known;
  const at = isMet ? lexeme - forgotten : lexeme;
  let word = words[at];
  if (word === undefined) {
    const { list, hash } = core.features.lexeme;
    const text = list[lexeme]!;
    const norm = normalize(text);
    word = isMet ? remembered.get(text) : undefined;
    if (word === undefined) {
      // A capital letter makes a new word for wink; all there is to know is known of the word without it.
      const lower = norm === text ? undefined : hash[norm];
      word = lower === undefined ? knownWord(text, norm) : { ...wordOf(lower), text, length: text.length };
      if (isMet) remember(text, word);
    }
    words[at] = word;
  }
  return word;
}

function normalize(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Wink counts up to ODD_SPACES spaces before a token; of white space of other kinds it keeps the characters, however many. */
function withoutLongGaps(prose: string): string {
  if (prose.length < ODD_SPACES) return prose;
  return prose.replace(/ +/g, (gap) => (gap.length < ODD_SPACES ? gap : '\u00a0'.repeat(gap.length)));
}

/** Reads one block's prose. White space never becomes a token; offsets add up from wink's preceding spaces. */
export function readProse(prose: string): Reading {
  const raw = nlp.readDoc(withoutLongGaps(prose)).out(asRaw) as unknown as RawDocument;
  const tags = core.features.pos.list;
  const tokens: ProseToken[] = [];
  const leads: (State | undefined)[] = [];
  const starts: number[] = [];
  let words = 0;
  let english = 0;
  let offset = 0;
  /** Where the token before ends; the end of none stands nowhere. */
  let end = Number.POSITIVE_INFINITY;
  let sentence = 0;
  let startPending = true;
  for (let i = 0, at = 0; at < raw.tokens.length; i++, at += TOKEN_SIZE) {
    const word = wordOf(raw.tokens[at]!);
    const spaces = raw.tokens[at + 1]! & ODD_SPACES;
    offset += spaces === ODD_SPACES ? raw.nonBreakingSpaces[i]!.length : spaces;
    while (sentence < raw.sentences.length && raw.sentences[sentence]![0]! <= i) {
      startPending = true;
      sentence++;
    }
    const start = offset;
    offset += word.length;
    if (word.blank) continue;
    if (startPending) starts.push(tokens.length);
    startPending = false;
    if (word.word) words++;
    if (word.english) english++;
    leads.push(word.lead);
    tokens.push({
      text: word.text,
      norm: word.norm,
      start,
      end: offset,
      pos: tags[(raw.tokens[at + 2]! >>> POS_SHIFT) & POS_BITS]!,
      word: word.word,
      classes: word.classes,
      spaced: start > end,
      quotation: -1,
    });
    end = offset;
  }
  return { tokens, starts, leads, words, english };
}
