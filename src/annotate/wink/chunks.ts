/**
 * From a text to lexemes, as wink's tokenizer gives them. Most chunks between two spaces have been seen before, in this essay or in
 * another, and what wink makes of them hangs on the chunk alone: it is looked up once, and remembered.
 */
import { current, forgetWords, isIntrinsic, type Lexeme, lexemeAt, partOf } from './lexemes.js';
import { CATEGORIES, categoryOf, LEXEMES, ODD_SPACES, type RawText, TOKEN_SIZE, tokenized } from './parts.js';

/** Words of a text and the number of spaces (of whatever kind) before each. */
export interface Words {
  readonly lexemes: Lexeme[];
  readonly gaps: number[];
}

/** What stands between two spaces. */
interface Chunk {
  readonly text: string;
  readonly hash: number;
  /** What it is made of whatever has been read: words that wink has always known. */
  readonly always: readonly Lexeme[] | null;
  /** What kind of text it is, where wink has not always known it. */
  readonly category: number;
  /** Of a word and a mark: both, where wink has always known both. */
  readonly apart: readonly [Lexeme, Lexeme] | null;
  /** The essay in which wink met it as one word last, and that word. */
  essay: number;
  lexeme: Lexeme | null;
}

/**
 * The chunks met, by the hash of their letters (FNV-1a): found from the text as it is read, without cutting them out of it first.
 * Of the places from a hash on, only the next few are looked at, so that no text is slow to read, whatever its words.
 */
const places: (Chunk | undefined)[] = new Array(1 << 16).fill(undefined);
const PLACES_LOOKED_AT = 8;
const FIRST_HASH = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

let essay = 0;
/** Whether a word of this essay ends in a mark: then a chunk like it is that word. Such words are rare ("co-op."). */
let marked = false;
/** Up to where wink's words have been looked through for such. */
let looked = LEXEMES.list.length;

/** Begins an essay: nothing that wink has met in those before counts. */
export function forget(): void {
  forgetWords();
  essay++;
  marked = false;
  looked = LEXEMES.list.length;
}

const {
  word: WORD,
  wordRP: WORD_AND_MARK,
  punctuation: MARK,
} = CATEGORIES as Readonly<Record<'word' | 'wordRP' | 'punctuation', number>>;

/** White space that is no space: wink makes tokens of line ends, and notes other spaces apart. */
const ODD = /[\n\r\t\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;
const SPACE = 32;

/** The words of a text, in order. */
export function wordsIn(prose: string): Words {
  const words: Words = { lexemes: [], gaps: [] };
  if (ODD.test(prose)) {
    takeAll(tokenized(current(), withoutLongGaps(prose)), 0, words);
    return words;
  }
  const { length } = prose;
  for (let to = 0; to < length; ) {
    const gap = to;
    while (to < length && prose.charCodeAt(to) === SPACE) to++;
    const from = to;
    let hash = FIRST_HASH;
    for (; to < length; to++) {
      const unit = prose.charCodeAt(to);
      if (unit === SPACE) break;
      hash = Math.imul(hash ^ unit, HASH_FACTOR);
    }
    if (to > from) take(chunkAt(prose, from, to, hash), from - gap, words);
  }
  return words;
}

/** Wink counts up to ODD_SPACES spaces before a token; of white space of other kinds it keeps the characters, however many. */
function withoutLongGaps(prose: string): string {
  if (prose.length < ODD_SPACES) return prose;
  return prose.replace(/ +/g, (gap) => (gap.length < ODD_SPACES ? gap : '\u00a0'.repeat(gap.length)));
}

function chunkAt(prose: string, from: number, to: number, hash: number): Chunk {
  const first = (hash ^ (hash >>> 16)) & (places.length - 1);
  let free = first;
  for (let k = 0; k < PLACES_LOOKED_AT; k++) {
    const place = (first + k) & (places.length - 1);
    const chunk = places[place];
    if (chunk === undefined) {
      free = place;
      break;
    }
    if (chunk.hash === hash && stands(chunk.text, prose, from, to)) return chunk;
  }
  const chunk = describe(byItself(prose.slice(from, to)), hash);
  places[free] = chunk;
  return chunk;
}

/** Whether just this text stands there. */
function stands(text: string, prose: string, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== prose.charCodeAt(from + i)) return false;
  return true;
}

/** From this length on, V8 keeps what is cut out of a text as a part of it, and the text with it. */
const CUT = 13;

/** The same text, and not as a part of an essay's that would be kept with it. */
const byItself = (text: string): string => (text.length < CUT ? text : `${text} `.slice(0, -1));

function describe(text: string, hash: number): Chunk {
  const always = alwaysKnown(text);
  const category = always === null ? categoryOf(text) : WORD;
  return {
    text,
    hash,
    always,
    category,
    apart: always === null && category === WORD_AND_MARK ? bothKnown(text) : null,
    essay: -1,
    lexeme: null,
  };
}

function alwaysKnown(text: string): readonly Lexeme[] | null {
  const found = current().lookup(text);
  if (found === null || !isIntrinsic(found[0]!)) return null;
  if (found.length === 1) return [lexemeAt(found[0]!)];
  const parts: Lexeme[] = [];
  for (let i = 0; i < found.length; i += TOKEN_SIZE)
    parts.push(partOf(found[i]!, found[i + 1]! << 16, found[i + 2]! | (found[i + 3]! << 20)));
  return parts;
}

function bothKnown(text: string): readonly [Lexeme, Lexeme] | null {
  const { hash } = LEXEMES;
  const word = hash[text.slice(0, -1)];
  const mark = hash[text.slice(-1)];
  // A letter and a full stop are an initial.
  if (text.length < 3 || word === undefined || mark === undefined || !isIntrinsic(word) || !isIntrinsic(mark))
    return null;
  return [lexemeAt(word), lexemeAt(mark)];
}

/** Adds what wink makes of a chunk after all that it has read of the essay. */
function take(chunk: Chunk, gap: number, into: Words): void {
  const { always, category, apart } = chunk;
  if (always !== null) {
    for (let i = 0; i < always.length; i++) push(always[i]!, i === 0 ? gap : 0, into);
  } else if (chunk.essay === essay) push(chunk.lexeme!, gap, into);
  else if (category === WORD) push(meet(chunk), gap, into);
  else if (apart !== null && !marked) {
    push(apart[0], gap, into);
    push(apart[1], 0, into);
  } else if (LEXEMES.hash[chunk.text] !== undefined) push(meet(chunk), gap, into);
  else if (category === WORD_AND_MARK && chunk.text.length > 2) {
    const cache = current();
    push(lexemeAt(cache.add(chunk.text.slice(0, -1), WORD)), gap, into);
    push(lexemeAt(cache.add(chunk.text.slice(-1), MARK)), 0, into);
  } else takeAll(tokenized(current(), chunk.text), gap, into);
}

function push(lexeme: Lexeme, gap: number, into: Words): void {
  into.lexemes.push(lexeme);
  into.gaps.push(gap);
}

/** A chunk that wink takes for one word, from here on to the end of the essay. */
function meet(chunk: Chunk): Lexeme {
  chunk.essay = essay;
  chunk.lexeme = lexemeAt(current().add(chunk.text, WORD));
  return chunk.lexeme;
}

/** Adds tokens of wink's own making. `gap`: spaces before the first of them that it has not seen. */
function takeAll({ tokens, nonBreakingSpaces }: RawText, gap: number, into: Words): void {
  for (let i = 0, at = 0; at < tokens.length; i++, at += TOKEN_SIZE) {
    const second = tokens[at + 1]!;
    const spaces = second & ODD_SPACES;
    const lexeme = second > ODD_SPACES ? partOf(tokens[at]!, second, tokens[at + 2]!) : lexemeAt(tokens[at]!);
    const own = spaces === ODD_SPACES ? nonBreakingSpaces[i]!.length : spaces;
    push(lexeme, i === 0 ? gap + own : own, into);
  }
  noteMarked();
}

const ENDS_IN_MARK = /[’”"\])}…,.!;?/:]$/;

function noteMarked(): void {
  const { list } = LEXEMES;
  for (; looked < list.length; looked++) marked ||= ENDS_IN_MARK.test(list[looked]!);
}
