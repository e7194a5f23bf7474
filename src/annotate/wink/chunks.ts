/**
 * From a text to lexemes, as wink's tokenizer gives them. Most chunks between two spaces have been seen before, in this essay or in
 * another, and what wink makes of them hangs on the chunk alone, as long as no word that it has met in the essay changes how it cuts
 * the chunk. So each is looked up once, in a wink that has met nothing, and remembered with the words that would change it.
 */
import { current, forgetWords, isIntrinsic, type Lexeme, lexemeAt, partOf } from './lexemes.js';
import {
  CATEGORIES,
  categoryOf,
  LEXEMES,
  ODD_SPACES,
  POS_SHIFT,
  type RawText,
  TOKEN_SIZE,
  tokenized,
} from './parts.js';

/** Words of a text and the number of spaces (of whatever kind) before each. */
export interface Words {
  readonly lexemes: Lexeme[];
  readonly gaps: number[];
  /** How many there are: the lists are kept from text to text, and may be longer. */
  length: number;
}

const noWords = (): Words => ({ lexemes: [], gaps: [], length: 0 });

function addWord(lexeme: Lexeme, gap: number, to: Words): void {
  const { length } = to;
  to.lexemes[length] = lexeme;
  to.gaps[length] = gap;
  to.length = length + 1;
}

/** The words of the text that is being read. */
const reading = noWords();

/** A word that wink does not know from the start: it adds it to those it knows when an essay brings it. */
interface NewWord {
  readonly text: string;
  /** The kind of text it is added as; null while none is known. */
  category: number | null;
  /** The essay that brought it last. */
  essay: number;
}

/** What stands between two spaces, and what a wink that has met nothing makes of it. */
interface Chunk {
  readonly text: string;
  readonly hash: number;
  readonly lexemes: readonly Lexeme[];
  /** Spaces before each word; null where there are none, as in almost every chunk. */
  readonly gaps: readonly number[] | null;
  /** The words that wink adds. */
  readonly added: readonly NewWord[];
  /** The words that it looks for in vain: where the essay has brought one of them, it may cut the chunk otherwise. */
  readonly missed: readonly NewWord[];
  /** The chunk itself where wink takes it whole: once met, it is taken so again. */
  readonly itself: NewWord | null;
}

const NO_WORDS: readonly NewWord[] = [];
/** In place of the words missed: wink has to be asked each time. */
const UNSURE: readonly NewWord[] = [{ text: '', category: null, essay: -1 }];

/**
 * The chunks met, by the hash of their letters (FNV-1a): found from the text as it is read, without cutting them out of it first.
 * Of the places from a hash on, only the next few are looked at, so that no text is slow to read, whatever its words.
 */
const places: (Chunk | undefined)[] = new Array(1 << 16).fill(undefined);
const PLACES_LOOKED_AT = 8;
const FIRST_HASH = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** New words by their text; forgotten, with the chunks that point at them, when they are too many. */
const newWords = new Map<string, NewWord>();
const MOST_NEW_WORDS = 100_000;

let essay = 0;
/** The new words of this essay, in their order. */
let brought: NewWord[] = [];
/** Whether wink has been told of them: from then on, and to the end of the essay, it is asked for each chunk anew. */
let told = false;

/** Begins an essay: nothing that wink has met in those before counts. */
export function forget(): void {
  if (told) forgetWords();
  told = false;
  brought = [];
  essay++;
  if (newWords.size < MOST_NEW_WORDS) return;
  newWords.clear();
  places.fill(undefined);
}

const {
  word: WORD,
  wordRP: WORD_AND_MARK,
  punctuation: MARK,
  unk: UNKNOWN,
} = CATEGORIES as Readonly<Record<'word' | 'wordRP' | 'punctuation' | 'unk', number>>;

/** White space that is no space: wink makes tokens of line ends, and notes other spaces apart. */
const ODD = /[\n\r\t\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;
const SPACE = 32;

/** The words of a text, in order, until the next text is read. */
export function wordsIn(prose: string): Words {
  const words = reading;
  words.length = 0;
  if (ODD.test(prose)) {
    tell();
    addTokens(tokenized(current(), withoutLongGaps(prose)), 0, words);
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
    if (to === from) break;
    const chunk = chunkAt(prose, from, to, hash);
    if (chunk !== null && (told ? isAlwaysKnown(chunk) : holds(chunk))) take(chunk, from - gap, words);
    else {
      tell();
      addTokens(tokenized(current(), prose.slice(from, to)), from - gap, words);
    }
  }
  return words;
}

/** Whether wink knows its words from the start: then nothing that it meets changes them. */
const isAlwaysKnown = ({ added, missed }: Chunk): boolean => added === NO_WORDS && missed === NO_WORDS;

/** Wink counts up to ODD_SPACES spaces before a token; of white space of other kinds it keeps the characters, however many. */
function withoutLongGaps(prose: string): string {
  if (prose.length < ODD_SPACES) return prose;
  return prose.replace(/ +/g, (gap) => (gap.length < ODD_SPACES ? gap : '\u00a0'.repeat(gap.length)));
}

/** Whether wink, after all that it has read of the essay, still makes the same of the chunk. */
function holds({ missed, itself }: Chunk): boolean {
  if (missed === UNSURE) return false;
  if (itself !== null && itself.essay === essay) return true;
  for (let i = 0; i < missed.length; i++) if (missed[i]!.essay === essay) return false;
  return true;
}

function take({ lexemes, gaps, added }: Chunk, gap: number, into: Words): void {
  for (let i = 0; i < lexemes.length; i++) {
    addWord(lexemes[i]!, i === 0 ? gap : gaps === null ? 0 : gaps[i]!, into);
  }
  for (let i = 0; i < added.length; i++) {
    const word = added[i]!;
    if (word.essay === essay) continue;
    word.essay = essay;
    brought.push(word);
  }
}

/** Tells wink of the essay's new words: they change how it cuts what comes. */
function tell(): void {
  if (told) return;
  told = true;
  for (const { text, category } of brought) current().add(text, category!);
}

/** Adds tokens of wink's own making. `gap`: spaces before the first of them that it has not seen. */
function addTokens({ tokens, nonBreakingSpaces }: RawText, gap: number, into: Words): void {
  for (let i = 0, at = 0; at < tokens.length; i++, at += TOKEN_SIZE) {
    const second = tokens[at + 1]!;
    const spaces = second & ODD_SPACES;
    const lexeme = second > ODD_SPACES ? partOf(tokens[at]!, second, tokens[at + 2]!) : lexemeAt(tokens[at]!);
    const own = spaces === ODD_SPACES ? nonBreakingSpaces[i]!.length : spaces;
    addWord(lexeme, i === 0 ? gap + own : own, into);
  }
}

/** The chunk that stands there. null for one not met before where wink has been told of words: it would describe it by them. */
function chunkAt(prose: string, from: number, to: number, hash: number): Chunk | null {
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
  if (told) return null;
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

/** What a wink that has met nothing makes of a chunk. It forgets it again at once. */
function describe(text: string, hash: number): Chunk {
  const always = alwaysKnown(text);
  if (always !== null)
    return { text, hash, lexemes: always, gaps: null, added: NO_WORDS, missed: NO_WORDS, itself: null };
  const chunk = describeNew(text, hash);
  forgetWords();
  return chunk;
}

function describeNew(text: string, hash: number): Chunk {
  const category = categoryOf(text);
  if (category === WORD) return wholly(text, hash);
  // A letter and a full stop are an initial.
  return category === WORD_AND_MARK && text.length > 2 ? parted(text, hash) : cut(text, hash);
}

/** The words of a chunk that wink knows from the start. */
function alwaysKnown(text: string): readonly Lexeme[] | null {
  const found = current().lookup(text);
  if (found === null) return null;
  if (found.length === 1) return [lexemeAt(found[0]!)];
  const parts: Lexeme[] = [];
  for (let i = 0; i < found.length; i += TOKEN_SIZE)
    parts.push(partOf(found[i]!, found[i + 1]! << 16, found[i + 2]! | (found[i + 3]! << POS_SHIFT)));
  return parts;
}

/** A chunk of letters is one word. */
function wholly(text: string, hash: number): Chunk {
  const lexemes = [lexemeAt(current().add(text, WORD))];
  const added: NewWord[] = [];
  const isSure = noteAdded(text, WORD, added);
  return { text, hash, lexemes, gaps: null, added, missed: isSure ? NO_WORDS : UNSURE, itself: null };
}

/** A word and a mark are two, unless the essay has brought the whole as a word ("co-op."). */
function parted(text: string, hash: number): Chunk {
  const word = text.slice(0, -1);
  const mark = text.slice(-1);
  const cache = current();
  const lexemes = [lexemeAt(cache.add(word, WORD)), lexemeAt(cache.add(mark, MARK))];
  const added: NewWord[] = [];
  const isSure = noteAdded(word, WORD, added) && noteAdded(mark, MARK, added);
  return { text, hash, lexemes, gaps: null, added, missed: isSure ? [newWord(text)] : UNSURE, itself: null };
}

/** Any other chunk is cut by wink. What it asks for and adds meanwhile is noted. */
function cut(text: string, hash: number): Chunk {
  const cache = current();
  const added: NewWord[] = [];
  const missed: NewWord[] = [];
  let isSure = true;
  const raw = tokenized(
    {
      ...cache,
      add(word, category) {
        if (!noteAdded(word, category, added)) isSure = false;
        return cache.add(word, category);
      },
      lookup(word) {
        const found = cache.lookup(word);
        if (found === null && word !== text && turnsOn(word)) missed.push(newWord(word));
        return found;
      },
    },
    text,
  );
  const words = noWords();
  addTokens(raw, 0, words);
  const { lexemes, gaps } = words;
  const isWhole = lexemes.length === 1 && added[0]?.text === text;
  if (!isWhole) missed.push(newWord(text));
  return {
    text,
    hash,
    lexemes,
    gaps: gaps.some((gap) => gap > 0) ? gaps : null,
    added,
    missed: isSure ? missed : UNSURE,
    itself: isWhole ? added[0]! : null,
  };
}

/** Whether wink cuts otherwise what holds a word that it knows: words of other kinds it takes whole, known or not. */
function turnsOn(word: string): boolean {
  const category = categoryOf(word);
  return category === UNKNOWN || category === WORD_AND_MARK;
}

/**
 * Notes that wink adds a word, and its normal form, if it does not know them from the start. A word's tag hangs on the kind of text
 * it is added as: whether all chunks so far agree in that.
 */
function noteAdded(text: string, category: number, added: NewWord[]): boolean {
  let agreed = true;
  for (const word of [text, text.toLowerCase()]) {
    const index = LEXEMES.hash[word];
    if (index !== undefined && isIntrinsic(index)) continue;
    const noted = newWord(word);
    if (noted.category === null) noted.category = category;
    else if (noted.category !== category) agreed = false;
    if (!added.includes(noted)) added.push(noted);
  }
  return agreed;
}

function newWord(text: string): NewWord {
  let word = newWords.get(text);
  if (word === undefined) {
    word = { text, category: null, essay: -1 };
    newWords.set(text, word);
  }
  return word;
}
