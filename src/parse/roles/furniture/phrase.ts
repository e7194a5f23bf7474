/** Phrases that identify lines: regular expressions, compiled when a line is first tested against one. */
import { beginnings } from './beginnings.js';

export class Phrase {
  /** How lines that fit begin, in lower case, after OPENING; null where the phrase may stand anywhere. */
  readonly beginnings: readonly string[] | null;
  /** Of these, in lower case, a line that fits holds one; none where it need not. */
  readonly marks: readonly string[];
  readonly #source: string;
  readonly #flags: string;
  #compiled: RegExp | null = null;

  constructor(source: string, flags: string, begins: string | null, marks: readonly string[] = []) {
    this.#source = source;
    this.#flags = flags;
    this.beginnings = begins === null ? null : beginnings(begins);
    this.marks = marks;
  }

  fits(line: string): boolean {
    this.#compiled ??= new RegExp(this.#source, this.#flags);
    return this.#compiled.test(line);
  }
}

/** What may stand before a phrase that opens a line: a bracket, a dash, an asterisk. */
export const OPENING = '\\s([*–—-';
/** How many of them. */
export const MOST_OPENING = 3;
const OPENS = `^[${OPENING}]{0,${MOST_OPENING}}`;

/** A line that begins with one of the phrases, after a bracket, a dash or an asterisk at most; capitals do not matter. */
export function opens(...phrases: readonly string[]): Phrase[] {
  return phrases.map((phrase) => new Phrase(`${OPENS}(?:${phrase})`, 'iu', phrase));
}

/** The same where capitals matter: names. */
export function opensExactly(...phrases: readonly string[]): Phrase[] {
  return phrases.map((phrase) => new Phrase(`${OPENS}(?:${phrase})`, 'u', phrase));
}

/** A line that begins with anything and goes on with one of the phrases. `marks` as for `holds`. */
export function opensHolding(marks: readonly string[], ...phrases: readonly string[]): Phrase[] {
  return phrases.map((phrase) => new Phrase(`${OPENS}(?:${phrase})`, 'iu', null, marks));
}

/** The same where capitals matter. */
export function opensExactlyHolding(marks: readonly string[], ...phrases: readonly string[]): Phrase[] {
  return phrases.map((phrase) => new Phrase(`${OPENS}(?:${phrase})`, 'u', null, marks));
}

/** A line that is one of the phrases and nothing else. */
export function isAll(...phrases: readonly string[]): Phrase[] {
  return phrases.map((phrase) => new Phrase(`${OPENS}(?:${phrase})[\\s.:)\\]*]{0,3}$`, 'iu', phrase));
}

/** A line that holds one of the phrases anywhere. `marks`: plain words in lower case, one of which every such line holds. */
export function holds(marks: readonly string[], ...phrases: readonly string[]): Phrase[] {
  return phrases.map((phrase) => new Phrase(phrase, 'iu', null, marks));
}

/** The same where capitals matter. */
export function holdsExactly(marks: readonly string[], ...phrases: readonly string[]): Phrase[] {
  return phrases.map((phrase) => new Phrase(phrase, 'u', null, marks));
}
