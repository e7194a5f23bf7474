/** What is known of each word of an essay. */
import type { Token } from '../model/index.js';
import { isFunctionWord, stemOf } from '../model/words/topic-words.js';
import { isOpposable } from './antonyms.js';

/** What finders look for in words, one bit each, so that a sentence without one is passed over at a glance. */
export const SIGN = {
  /** "not", "n't" */
  not: 1,
  /** "over" */
  over: 2,
  /** "and", "or", "nor" */
  coordinates: 4,
  /** Stands among pairs of opposites. */
  opposable: 8,
  /** "we", "our", "us" */
  together: 16,
  /** "instead", "rather": of or than what, the next word tells. */
  sets: 32,
} as const;
const SIGN_BITS = 6;
const SIGNS: ReadonlyMap<string, number> = new Map<string, number>([
  ['not', SIGN.not],
  ["n't", SIGN.not],
  ['over', SIGN.over],
  ['and', SIGN.coordinates],
  ['or', SIGN.coordinates],
  ['nor', SIGN.coordinates],
  ['we', SIGN.together],
  ['our', SIGN.together],
  ['us', SIGN.together],
  ['instead', SIGN.sets],
  ['rather', SIGN.sets],
]);

/** The stem of a known word: the same for all its forms, 0 and up; below zero for function words, which carry no topic. */
export const stemIn = (word: number): number => word >> SIGN_BITS;

/** What an entry remembers: numbers of stems mean something among the words of one lexis alone. */
interface Known {
  readonly lexis: Lexis;
  readonly word: number;
}

export class Lexis {
  /** A word's stem and signs in one number: a sentence is read in one look-up for each of its words. */
  readonly #ofForm = new Map<string, number>();
  readonly #ofStem = new Map<string, number>();

  /** Number of words met. */
  get size(): number {
    return this.#ofForm.size;
  }

  /** Number of stems met; all are below it. */
  get stems(): number {
    return this.#ofStem.size;
  }

  /** What is known of a word: its stem (see `stemIn`) and its bits of SIGN. */
  of(norm: string): number {
    const known = this.#ofForm.get(norm);
    if (known !== undefined) return known;
    const stem = isFunctionWord(norm) ? -1 : this.#number(stemOf(norm));
    const signs = (SIGNS.get(norm) ?? 0) | (isOpposable(norm) ? SIGN.opposable : 0);
    const word = (stem << SIGN_BITS) | signs;
    this.#ofForm.set(norm, word);
    return word;
  }

  /** The same of a token's word, which its entry remembers. */
  ofToken({ entry, norm }: Token): number {
    let known = entry.relate as Known | undefined;
    if (known === undefined || known.lexis !== this) {
      known = { lexis: this, word: this.of(norm) };
      entry.relate = known;
    }
    return known.word;
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
