/** What the program knows of single words: the classes each belongs to, by its normalized form. */
import type { WordClass } from '../../model/index.js';
import { basesOf, plural, verbForms } from '../inflect.js';
import { DEED_CLASSES } from './deeds.js';
import { FUNCTION_WORD_CLASSES } from './function-words.js';
import { JUDGMENT_ADJECTIVES } from './judgment-adjectives.js';
import { JUDGMENT_CLASSES } from './judgments.js';
import type { ClassList } from './list.js';
import { THING_CLASSES } from './things.js';
import { VOICES_CLASSES } from './voices.js';

/** Every list of words. To add one, add one file and one line here. */
export const CLASS_LISTS: readonly ClassList[] = [
  ...JUDGMENT_ADJECTIVES,
  ...JUDGMENT_CLASSES,
  ...DEED_CLASSES,
  ...THING_CLASSES,
  ...FUNCTION_WORD_CLASSES,
  ...VOICES_CLASSES,
];

/** The forms that one entry of a list stands for. */
export function formsOf(entry: string): readonly string[] {
  if (entry[0] === '~') return verbForms(entry.slice(1));
  if (entry.endsWith('+s')) {
    const singular = entry.slice(0, -2);
    return [singular, plural(singular)];
  }
  return [entry];
}

const NONE: readonly WordClass[] = [];

/** The lists that hold an entry, by number: most are in one alone. */
type Listed = Map<string, number | readonly number[]>;

/**
 * Finds the classes of words. The lists stand for some 25,000 forms, of which an essay shows some hundreds: forms are not made
 * from the entries, but entries found from the forms.
 */
export class WordClasses {
  readonly #lists: readonly ClassList[];
  readonly #words: Listed = new Map();
  /** By their base form, those that stand for all their forms. */
  readonly #verbs: Listed = new Map();
  readonly #nouns: Listed = new Map();
  /** One list of classes for all words that have the same. */
  readonly #shared = new Map<string, readonly WordClass[]>();

  constructor(lists: readonly ClassList[]) {
    this.#lists = lists;
    lists.forEach(({ words }, number) => {
      for (const entry of words.split(/\s+/)) {
        if (entry[0] === '~') enter(this.#verbs, entry.slice(1), number);
        else if (entry.endsWith('+s')) enter(this.#nouns, entry.slice(0, -2), number);
        else if (entry !== '') enter(this.#words, entry, number);
      }
    });
  }

  /** The classes of a normalized word; the same empty list for words without any. */
  of(norm: string): readonly WordClass[] {
    const numbers: number[] = [];
    collect(this.#words.get(norm), numbers);
    for (const base of basesOf(norm)) {
      const verb = this.#verbs.get(base);
      if (verb !== undefined && verbForms(base).includes(norm)) collect(verb, numbers);
      const noun = this.#nouns.get(base);
      if (noun !== undefined && (base === norm || plural(base) === norm)) collect(noun, numbers);
    }
    return numbers.length === 0 ? NONE : this.#classesOf(numbers);
  }

  #classesOf(numbers: number[]): readonly WordClass[] {
    numbers.sort((a, b) => a - b);
    const classes = [...new Set(numbers.map((number) => this.#lists[number]!.class))];
    const key = classes.join();
    const shared = this.#shared.get(key);
    if (shared !== undefined) return shared;
    this.#shared.set(key, classes);
    return classes;
  }
}

function enter(listed: Listed, word: string, number: number): void {
  const known = listed.get(word);
  listed.set(word, known === undefined ? number : [known, number].flat());
}

function collect(lists: number | readonly number[] | undefined, into: number[]): void {
  if (typeof lists === 'number') into.push(lists);
  else if (lists !== undefined) for (const number of lists) into.push(number);
}

const CLASSES = new WordClasses(CLASS_LISTS);

/** The classes of a normalized word; the same empty list for words without any. */
export const classesOf = (norm: string): readonly WordClass[] => CLASSES.of(norm);
