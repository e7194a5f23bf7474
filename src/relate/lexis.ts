/** What is known of each word of an essay. */
import { isFunctionWord, stemOf } from '../model/words.js';
import { type Side, sideOf } from './antonyms.js';

/** Words that finders look for, one bit each, so that a sentence without one is passed over at a glance. */
export const SIGN = { not: 1, over: 2, coordinates: 4 } as const;

const SIGNS: ReadonlyMap<string, number> = new Map<string, number>([
  ['not', SIGN.not],
  ["n't", SIGN.not],
  ['over', SIGN.over],
  ['and', SIGN.coordinates],
  ['or', SIGN.coordinates],
  ['nor', SIGN.coordinates],
]);

export interface KnownWord {
  /** The same for all forms of a word, 0 and up; below zero for function words, which carry no topic. */
  readonly stem: number;
  /** Where it stands among pairs of opposites; null for most words. */
  readonly side: Side | null;
  /** Which of SIGN it is; 0 for most words. */
  readonly signs: number;
}

export class Lexis {
  readonly #ofForm = new Map<string, KnownWord>();
  readonly #ofStem = new Map<string, number>();

  /** Number of words met. */
  get size(): number {
    return this.#ofForm.size;
  }

  /** Number of stems met; all are below it. */
  get stems(): number {
    return this.#ofStem.size;
  }

  of(norm: string): KnownWord {
    const known = this.#ofForm.get(norm);
    if (known !== undefined) return known;
    const stem = isFunctionWord(norm) ? -1 : this.#number(stemOf(norm));
    const word = { stem, side: sideOf(norm), signs: SIGNS.get(norm) ?? 0 };
    this.#ofForm.set(norm, word);
    return word;
  }

  #number(stem: string): number {
    const known = this.#ofStem.get(stem);
    if (known !== undefined) return known;
    const number = this.#ofStem.size;
    this.#ofStem.set(stem, number);
    return number;
  }
}

/** Words remembered from essay to essay before they are met anew: a few megabytes. */
const MOST_REMEMBERED = 30_000;

let lexis = new Lexis();

/** The words met so far, in other essays too: what a word is does not hang on its essay, and stems are only compared. */
export function knownWords(): Lexis {
  if (lexis.size > MOST_REMEMBERED) lexis = new Lexis();
  return lexis;
}
