/** What is known of each word of an essay. */
import { isFunctionWord, stemOf } from '../model/words.js';
import { type Side, sideOf } from './antonyms.js';

export interface KnownWord {
  /** The same for all forms of a word in an essay, 0 and up; below zero for function words, which carry no topic. */
  readonly stem: number;
  /** Where it stands among pairs of opposites; null for most words. */
  readonly side: Side | null;
}

/** Keep one for an essay: it remembers the words it has met. */
export class Lexis {
  readonly #ofForm = new Map<string, KnownWord>();
  readonly #ofStem = new Map<string, number>();

  of(norm: string): KnownWord {
    const known = this.#ofForm.get(norm);
    if (known) return known;
    const stem = isFunctionWord(norm) ? -1 : this.#number(stemOf(norm));
    const word = { stem, side: sideOf(norm) };
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
