/**
 * The parts that wink-nlp is made of, put together for sentence breaks and tags alone. Its main file runs them in the same order,
 * but looks anew at every word of every text, reads machines for entities, sentiment and negation, and builds a document with some
 * forty functions around each paragraph: more than half of its time. The version in package.json is exact, since these files are
 * no promise of wink's.
 */
import model from 'wink-eng-lite-web-model';
import cacheOf from 'wink-nlp/src/cache.js';
import compiled from 'wink-nlp/src/compile-trex.js';
import sinkOf from 'wink-nlp/src/dd-wrapper.js';
import tokenizerOf from 'wink-nlp/src/tokenizer.js';
import type { PartOfSpeech } from '../../model/index.js';
import { Machine } from './machine.js';

/** Wink's words: those the model was made with, and after them those met since. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: string[];
  readonly intrinsicSize: number;
  index: number;
}

interface CoreModel {
  readonly packing: { efList: string[] };
  readonly features: {
    readonly lexeme: Lexemes;
    readonly pos: { readonly list: readonly PartOfSpeech[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  /** Regular expressions for kinds of tokens: source, flags, category. */
  readonly trex: { rtc: (readonly [source: string, flags: string, category: number])[] };
  readonly tcat: { readonly hash: Readonly<Record<string, number>> };
  readonly preserve: unknown;
}

/** What wink knows of words, by index of the lexeme. */
export interface Cache {
  /** The lexeme of a word; it is made where there is none. */
  add(text: string, category: number): number;
  /** The lexeme of a word, or four numbers for each part of a contraction; null where the word is unknown. */
  lookup(text: string): readonly number[] | null;
  /** The lexeme of the normal form. */
  normal(lexeme: number): number;
  /** The lexeme of the normal form of a part of a contraction, by the second number of its token. */
  nox(second: number): number;
  mappedSpelling(lexeme: number): number;
  /** The likeliest part of speech; 0 where none is known. */
  posOf(lexeme: number): number;
  property(lexeme: number, name: string): number;
}

/** A text as wink's tokenizer writes it down. */
export interface RawText {
  readonly cache: Cache;
  /**
   * Four numbers a token: lexeme; spaces before it (lower 16 bits, ODD_SPACES where they are not plain) and where the normal form of
   * a part of a contraction is found (upper bits); such a part's lemma and part of speech (from bit POS_SHIFT on); nothing.
   */
  readonly tokens: number[];
  /** What stands before tokens where it is not plain spaces. */
  readonly nonBreakingSpaces: Record<number, string>;
}

export const TOKEN_SIZE = 4;
export const ODD_SPACES = 0xffff;
export const POS_SHIFT = 20;
export const POS_BITS = 0x3f;

/** What wink asks of words it does not know, to find sentences and tags; it would work out prefixes, shapes and more as well. */
const ASKED = new Set(['isAbbrev', 'pos']);

/** What wink works out of a word. */
interface WordFeatures {
  isAbbrev: (word: string) => number;
  pos: (word: string, category: number, cache: unknown) => number;
}

const language = model as unknown as {
  core(): CoreModel;
  sbd(): { readonly machines: readonly string[] };
  pos(): { readonly machines: readonly string[] };
  featureFn(...given: readonly unknown[]): WordFeatures;
};

/** Tags of words that wink meets anew in every essay: of a word they hang on its letters alone. */
const guessed = new Map<string, number>();
const MOST_GUESSED = 50_000;

/**
 * Wink looks for abbreviations with a regular expression that takes the square of a word's length: a minute for a word of
 * 200,000 letters. This says the same.
 */
function featureFn(...given: readonly unknown[]): WordFeatures {
  const features = language.featureFn(...given);
  const { pos } = features;
  features.isAbbrev = (word) => (word.endsWith('.') && /[a-z]/i.test(word) ? 1 : 0);
  features.pos = (word, category, cache) => {
    if (category !== CATEGORIES.word) return pos(word, category, cache);
    let tag = guessed.get(word);
    if (tag === undefined) {
      tag = pos(word, category, cache);
      if (guessed.size >= MOST_GUESSED) guessed.clear();
      guessed.set(word, tag);
    }
    return tag;
  };
  return features;
}

const core = language.core();
core.packing.efList = core.packing.efList.filter((feature) => ASKED.has(feature));

export const LEXEMES = core.features.lexeme;
export const TAGS = core.features.pos.list;
/** Parts of speech that a word can be, by its cluster. */
export const CLUSTERS = core.features.posClusters.list;
export const CATEGORIES = core.tcat.hash;

/** The longest part of an address before its "@" (RFC 3696, erratum 1690: 64; of the whole, 254). */
const LONGEST_LOCAL_PART = 254;

/**
 * Wink looks for mail addresses from each letter to the end of its word: the square of its length, a minute for a hundred thousand
 * letters and hyphens. An "@" that has to come soon ends the search.
 */
core.trex.rtc = core.trex.rtc.map((expression) => {
  const [source, flags, category] = expression;
  return source.includes('*@[a-z0-9]')
    ? [`(?=[^@]{1,${LONGEST_LOCAL_PART}}@)${source}`, flags, category]
    : expression;
});

const expressions = compiled(core.trex) as { readonly ltc: readonly (readonly [RegExp, number])[] };

/** The kind of a text without white space: what its tokens are made by. */
export function categoryOf(text: string): number {
  for (const [expression, category] of expressions.ltc) if (expression.test(text)) return category;
  return CATEGORIES.unk!;
}

const tokenizeInto = tokenizerOf(expressions, CATEGORIES, core.preserve) as (
  sink: unknown,
  text: string,
) => void;

/** Wink's own way from a text to tokens. */
export function tokenized(cache: Cache, text: string): RawText {
  const raw: RawText = { cache, tokens: [], nonBreakingSpaces: {} };
  tokenizeInto(sinkOf(raw), text);
  return raw;
}

/** What wink knows of words; it grows with those met. */
export const buildCache = (): Cache => cacheOf(core, featureFn) as Cache;

const [breaks] = language.sbd().machines;
/** Finds where sentences break. */
export const BREAKS = new Machine(breaks!);
/** Correct tags, one after the other. */
export const CORRECTIONS = language.pos().machines.map((json) => new Machine(json));
