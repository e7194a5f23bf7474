/** What wink and the program know of a word as it stands in a text: worked out when the word is first met. */
import { type KnownWord, knownWord } from '../vocabulary.js';
import { columnOf, PASSED } from './machine.js';
import { buildCache, type Cache, CLUSTERS, LEXEMES, POS_BITS, POS_SHIFT } from './parts.js';

export interface Lexeme {
  readonly word: KnownWord;
  /** What the machine for sentence breaks sees of it, without a space before it and with one (columns). */
  readonly event: number;
  readonly spacedEvent: number;
  /** What the machines for tags see of it whatever its tag (a column); NO_HINT where they see its tag. */
  readonly hint: number;
  /** Its likeliest part of speech, by wink's number. */
  readonly tag: number;
  /** A part of a contraction: its tag stands. */
  readonly fixed: boolean;
  /** Parts of speech that it can be. */
  readonly tags: ReadonlySet<number>;
}

/** What wink adds to its hints, so that they are no lexemes. */
const HINT = 1_080_000;
/** Hints of words that end sentences, or never do, and of quotation marks that open and close alike. */
const LIKELY_END = 7;
const NO_END = 8;
const AMBIGUOUS_MARK = 4;
const SPACED_MARK = 6;
/** Wink's number for nouns: what a word is of which nothing is known. */
const NOUN = 8;

/** Words remembered before wink's cache is built anew, so that an archive of essays is read in constant memory: about 20 MB. */
const MOST_REMEMBERED = 100_000;

export const NO_HINT = -2;

let cache = buildCache();

/** Wink's cache as it stands: it is built anew from time to time, between essays. */
export const current = (): Cache => cache;

/** Wink passes over line ends where it looks for sentences. */
const LINE_END = cache.lookup('\n')![0]!;

/** By index: of wink's own words, and of those that this essay brought. */
const known: (Lexeme | undefined)[] = new Array(LEXEMES.intrinsicSize);
let met: (Lexeme | undefined)[] = [];
/** Parts of contractions, by the number that says where their normal form is found. */
const parts = new Map<number, Lexeme>();
/** Index of the first lexeme that this essay brought. */
let forgotten = LEXEMES.intrinsicSize;

/**
 * Makes wink forget the words it met in earlier essays. It takes a word it has met for one token where it would have split
 * it at first sight ("it..actually"), so that without this an essay's tags would hang on what was read before it.
 */
export function forgetWords(): void {
  const { hash, list, intrinsicSize } = LEXEMES;
  for (let i = forgotten; i < list.length; i++) delete hash[list[i]!];
  forgotten = list.length;
  met = [];
  if (list.length - intrinsicSize < MOST_REMEMBERED) return;
  list.length = intrinsicSize;
  LEXEMES.index = intrinsicSize;
  cache = buildCache();
  forgotten = intrinsicSize;
}

/** Whether wink knew the word before any essay. */
export const isIntrinsic = (index: number): boolean => index < LEXEMES.intrinsicSize;

export function lexemeAt(index: number): Lexeme {
  const isMet = index >= forgotten;
  const lexemes = isMet ? met : known;
  const at = isMet ? index - forgotten : index;
  let lexeme = lexemes[at];
  if (lexeme === undefined) {
    const tag = cache.posOf(cache.mappedSpelling(index)) || NOUN;
    lexeme = describe(index, cache.normal(index), isMet, tag, false);
    lexemes[at] = lexeme;
  }
  return lexeme;
}

/** A part of a contraction, by the numbers of its token. */
export function partOf(index: number, second: number, third: number): Lexeme {
  const key = second >>> 16;
  let part = parts.get(key);
  if (part === undefined) {
    const tag = third === 0 ? lexemeAt(index).tag : (third >>> POS_SHIFT) & POS_BITS;
    part = describe(index, cache.nox(second), false, tag, third !== 0);
    parts.set(key, part);
  }
  return part;
}

function describe(index: number, normal: number, isMet: boolean, tag: number, fixed: boolean): Lexeme {
  const mark = cache.property(normal, 'sbdHint') || cache.property(index, 'sbdHint');
  const event = normal === LINE_END ? PASSED : columnOf(mark === 0 ? endEvent(normal) : HINT + mark);
  const hint = cache.property(index, 'posHint');
  return {
    word: wordOf(index, isMet),
    event,
    spacedEvent: mark === AMBIGUOUS_MARK ? columnOf(HINT + SPACED_MARK) : event,
    hint: hint ? columnOf(HINT + hint) : NO_HINT,
    tag,
    fixed,
    tags: CLUSTERS[cache.property(normal, 'lexemeCID')]!,
  };
}

/** Of a word without a hint: whether it is an abbreviation, and of one letter. */
function endEvent(normal: number): number {
  if (!cache.property(normal, 'isAbbrev')) return normal;
  return HINT + (LEXEMES.list[normal]!.length === 2 ? NO_END : LIKELY_END);
}

/** What was found out about words that wink forgets from essay to essay, by the word as written: it hangs on nothing else. */
const remembered = new Map<string, KnownWord>();
const MOST_WORDS = 50_000;

function remember(text: string, word: KnownWord): void {
  if (remembered.size >= MOST_WORDS) remembered.clear();
  remembered.set(text, word);
}

function wordOf(index: number, isMet: boolean): KnownWord {
  const { list, hash } = LEXEMES;
  const text = list[index]!;
  let word = isMet ? remembered.get(text) : undefined;
  if (word === undefined) {
    const norm = normalize(text);
    // A capital letter makes a new word for wink; all there is to know is known of the word without it.
    const lower = norm === text ? undefined : hash[norm];
    word =
      lower === undefined ? knownWord(text, norm) : { ...lexemeAt(lower).word, text, length: text.length };
    if (isMet) remember(text, word);
  }
  return word;
}

function normalize(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
