/** What the program knows of single words: the classes each belongs to, by its normalized form. */
import type { WordClass } from '../../model/index.js';
import { plural, verbForms } from '../inflect.js';
import { CLAIMS_CLASSES } from './claims.js';
import type { ClassList } from './list.js';
import { VOICES_CLASSES } from './voices.js';

export type { ClassList } from './list.js';

/** Every list of words. To add one, add one file and one line here. */
export const CLASS_LISTS: readonly ClassList[] = [...VOICES_CLASSES, ...CLAIMS_CLASSES];

const NONE: readonly WordClass[] = [];
const CLASSES = load(CLASS_LISTS);

/** The classes of a normalized word; the same empty list for words without any. */
export function classesOf(norm: string): readonly WordClass[] {
  return CLASSES.get(norm) ?? NONE;
}

/** The forms that one entry of a list stands for. */
export function formsOf(entry: string): readonly string[] {
  if (entry.startsWith('~')) return verbForms(entry.slice(1));
  if (entry.endsWith('+s')) {
    const singular = entry.slice(0, -2);
    return [singular, plural(singular)];
  }
  return [entry];
}

/** The classes of every form of every word on the lists. */
export function load(lists: readonly ClassList[]): Map<string, readonly WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  for (const list of lists) {
    for (const entry of list.words.split(/\s+/)) {
      if (entry === '') continue;
      for (const form of formsOf(entry)) {
        const known = classes.get(form);
        if (known === undefined) classes.set(form, [list.class]);
        else if (!known.includes(list.class)) known.push(list.class);
      }
    }
  }
  return classes;
}
