/** What is known of a word wherever it stands. Worked out when the word is first met, so that a token costs no more than its place. */
import { type PartOfSpeech, type WordClass, WordEntry } from '../model/index.js';
import { classesOf } from './classes/index.js';
import { leadOf } from './cues.js';
import { tellsEnglish } from './language.js';
import type { State } from './patterns.js';

export interface KnownWord {
  /** As written. */
  readonly text: string;
  readonly length: number;
  /** Lower case, apostrophes straightened. */
  readonly norm: string;
  /** White space, which is no token. */
  readonly blank: boolean;
  /** A word or number, as against punctuation and symbols. */
  readonly word: boolean;
  /** Its part of speech where wink is wrong about it in every sentence: "I'm" is one token to wink, and a name. */
  readonly pos: PartOfSpeech | undefined;
  readonly classes: readonly WordClass[];
  readonly entry: WordEntry;
  /** One of the words by which English is told from other languages. */
  readonly english: boolean;
  /** Where the lexicon's patterns go on from it; undefined where none begins with it. */
  readonly lead: State | undefined;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function knownWord(text: string, norm: string): KnownWord {
  return {
    text,
    length: text.length,
    norm,
    blank: text.trim() === '',
    word: LETTER_OR_DIGIT.test(text),
    pos: norm === "i'm" ? 'PRON' : undefined,
    classes: classesOf(norm),
    entry: new WordEntry(norm),
    english: tellsEnglish(norm),
    lead: leadOf(norm),
  };
}
