/**
 * Reads prose with wink-nlp. Gives tokens with weak part-of-speech tags and wink's own sentence breaks;
 * what wink gets wrong about sentences is repaired in `sentences.ts`.
 */
import type { PartOfSpeech, Token, WordClass, WordEntry } from '../model/index.js';
import type { State } from './patterns.js';
import type { KnownWord } from './vocabulary.js';
import { type Words, wordsIn } from './wink/chunks.js';
import { type Lexeme, NO_HINT } from './wink/lexemes.js';
import { columnOf, PASSED } from './wink/machine.js';
import { BREAKS, CORRECTIONS, TAGS } from './wink/parts.js';

export { forget } from './wink/chunks.js';

/** A token of one block's prose: offsets are UTF-16 units into that prose, until it is placed in the text. */
export type ProseToken = { -readonly [K in keyof Token]: Token[K] };

/**
 * A class, for the garbage collector's sake: what is made by a literal and outlives a few collections is from then on made among
 * the objects that last, for all essays to come, and there it costs more to make and far more to clear away.
 */
class BlockToken implements ProseToken {
  text: string;
  norm: string;
  start: number;
  end: number;
  pos: PartOfSpeech;
  word: boolean;
  classes: readonly WordClass[];
  entry: WordEntry;
  spaced: boolean;
  quotation = -1;

  constructor(known: KnownWord, start: number, end: number, pos: PartOfSpeech, spaced: boolean) {
    this.text = known.text;
    this.norm = known.norm;
    this.start = start;
    this.end = end;
    this.pos = pos;
    this.word = known.word;
    this.classes = known.classes;
    this.entry = known.entry;
    this.spaced = spaced;
  }
}

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

/** Reads one block's prose. White space never becomes a token; offsets add up from the spaces before tokens. */
export function readProse(prose: string): Reading {
  const found = wordsIn(prose);
  const { lexemes, gaps, length } = found;
  const breaks = breaksIn(found);
  const tags = tagsOf(found);
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
  for (let i = 0; i < length; i++) {
    const { word } = lexemes[i]!;
    while (i > breaks[sentence]!) {
      startPending = true;
      sentence++;
    }
    const start = offset + gaps[i]!;
    offset = start + word.length;
    if (word.blank) continue;
    if (startPending) starts.push(tokens.length);
    startPending = false;
    if (word.word) words++;
    if (word.english) english++;
    leads.push(word.lead);
    tokens.push(new BlockToken(word, start, offset, word.pos ?? TAGS[tags[i]!]!, start > end));
    end = offset;
  }
  return { tokens, starts, leads, words, english };
}

/** What a machine sees of the words of the text that is being read; kept from text to text. */
let events = new Int32Array(1024);

/** The last word of each sentence but the last. */
function breaksIn({ lexemes, gaps, length }: Words): number[] {
  if (events.length < length) events = new Int32Array(length * 2);
  for (let i = 0; i < length; i++) {
    const { event, spacedEvent } = lexemes[i]!;
    events[i] = gaps[i]! > 0 ? spacedEvent : event;
  }
  return BREAKS.recognize(events, length).map(({ at }) => at);
}

/** What the machines for tags see of a part of speech, by wink's number. */
const TAG_COLUMNS = TAGS.map((_, tag) => (tag === 0 ? PASSED : columnOf(tag)));

/** Parts of speech of the words of the text that is being read; kept from text to text. */
let tags = new Int32Array(1024);

/** Wink's numbers of parts of speech: the likeliest of each word, corrected by what stands beside it. */
function tagsOf({ lexemes, length }: Words): Int32Array {
  if (events.length < length) events = new Int32Array(length * 2);
  if (tags.length < length) tags = new Int32Array(length * 2);
  for (let i = 0; i < length; i++) {
    const lexeme = lexemes[i]!;
    tags[i] = lexeme.tag;
    events[i] = tagEvent(lexeme, lexeme.tag);
  }
  for (const machine of CORRECTIONS) {
    for (const { at, name } of machine.recognize(events, length)) {
      const lexeme = lexemes[at]!;
      // Below zero where the word is that, whatever it can be else.
      if (name < 0) tags[at] = -name;
      else if (lexeme.tags.has(name)) tags[at] = name;
      events[at] = tagEvent(lexeme, tags[at]!);
    }
  }
  for (let i = 0; i < length; i++) if (lexemes[i]!.fixed) tags[i] = lexemes[i]!.tag;
  return tags;
}

/** What the machines see of a word with this tag. */
const tagEvent = ({ hint }: Lexeme, tag: number): number =>
  hint === NO_HINT || tag === 0 ? TAG_COLUMNS[tag]! : hint;
