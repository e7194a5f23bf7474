/** What the program knows of single words: the classes each belongs to, by its normalized form. */
import type { WordClass } from '../../model/index.js';
import { plural, verbForms } from '../inflect.js';
import { DEED_CLASSES } from './deeds.js';
import { FUNCTION_WORD_CLASSES } from './function-words.js';
import { JUDGMENT_ADJECTIVES } from './judgment-adjectives.js';
import { JUDGMENT_CLASSES } from './judgments.js';
import type { ClassList } from './list.js';
import { THING_CLASSES } from './things.js';
import { VOICES_CLASSES } from './voices.js';

export type { ClassList } from './list.js';

/** Every list of words. To add one, add one file and one line here. */
export const CLASS_LISTS: readonly ClassList[] = [
  ...JUDGMENT_ADJECTIVES,
  ...JUDGMENT_CLASSES,
  ...DEED_CLASSES,
  ...THING_CLASSES,
  ...FUNCTION_WORD_CLASSES,
  ...VOICES_CLASSES,
];

const NONE: readonly WordClass[] = [];
const CLASSES = load(CLASS_LISTS);

/** The classes of a normalized word; the same empty list for words without any. */
export function classesOf(norm: string): readonly WordClass[] {
  return CLASSES.get(norm) ?? NONE;
}

/** The forms that one entry of a list stands for. */
export function formsOf(entry: string): readonly string[] {
  if (entry[0] === '~') return verbForms(entry.slice(1));
  if (entry.endsWith('+s')) {
    const singular = entry.slice(0, -2);
    return [singular, plural(singular)];
  }
  return [entry];
}

/** The classes of every form of every word on the lists. Words with the same classes share one list of them. */
export function load(lists: readonly ClassList[]): Map<string, readonly WordClass[]> {
  const classes = new Map<string, readonly WordClass[]>();
  for (const list of lists) {
    const alone: readonly WordClass[] = [list.class];
    const joined = new Map<readonly WordClass[], readonly WordClass[]>();
    for (const entry of list.words.split(/\s+/)) {
      if (entry === '') continue;
      for (const form of formsOf(entry)) {
        const known = classes.get(form);
        if (known === undefined) classes.set(form, alone);
        else if (!known.includes(list.class)) {
          let both = joined.get(known);
          if (both === undefined) {
            both = [...known, list.class];
            joined.set(known, both);
          }
          classes.set(form, both);
        }
      }
    }
  }
  return classes;
}
