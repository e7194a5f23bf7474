/** Known words: all that rules and features ask of a word as such, worked out when a text first brings it. */
import { hashWord, type Token } from '../../model/index.js';
import { isFunctionWord, stemOf } from '../../model/words/topic-words.js';
import { FUNCTION_WORDS } from '../model/function-words.js';
import { classKeys, KIND, key } from '../model/keys.js';
import { classBitsOf } from './classes.js';
import { spellingOf } from './forms.js';
import { listed } from './listed.js';

const QUESTION_MARK = '?'.charCodeAt(0);
/** A word's beginning stands for its stem from this length on. */
const STEM = 6;
/** A word of fewer letters carries no topic. */
const SHORTEST = 3;
const HAS_DIGIT = /\d/;

export class KnownWord {
  /** Bits of groups.ts, landmarks.ts, classes.ts, and of forms.ts as far as the spelling tells. */
  readonly groups: number;
  readonly landmarks: number;
  readonly classes: number;
  readonly forms: number;
  /** It begins or ends with a question mark. */
  readonly asks: boolean;
  /** "'s" */
  readonly clitic: boolean;
  /** The word as a number, and as a feature; its stem as a feature, 0 where it is too short to have one. */
  readonly number: number;
  readonly wordKey: number;
  readonly stemKey: number;
  readonly hasDigit: boolean;
  readonly isFunctionWord: boolean;
  /** Its stem as a number: the same for all forms of a word; 0 where it says nothing of what a sentence is about. */
  readonly topic: number;
  /** Its classes as features. */
  readonly classKeys: Int32Array;

  constructor({ norm, classes, entry }: Token) {
    const { groups, landmarks, forms } = listed(norm);
    this.groups = groups;
    this.landmarks = landmarks;
    this.classes = classBitsOf(classes);
    this.forms = spellingOf(norm, forms);
    this.asks = norm.charCodeAt(norm.length - 1) === QUESTION_MARK || norm.charCodeAt(0) === QUESTION_MARK;
    this.clitic = norm === "'s";
    this.number = entry.hash;
    this.wordKey = key(KIND.word, this.number);
    this.stemKey = norm.length > STEM ? key(KIND.stem, hashWord(norm, STEM)) : 0;
    this.hasDigit = HAS_DIGIT.test(norm);
    this.isFunctionWord = FUNCTION_WORDS.has(norm);
    this.topic = norm.length < SHORTEST || isFunctionWord(norm) ? 0 : hashWord(stemOf(norm));
    this.classKeys = classKeys(classes);
  }
}

/** What is known of a token's word. */
export function wordOf(token: Token): KnownWord {
  token.entry.tag ??= new KnownWord(token);
  return token.entry.tag as KnownWord;
}
