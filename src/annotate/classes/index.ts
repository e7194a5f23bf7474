/** What the program knows of single words: the classes each belongs to, by its normalized form. */
import type { WordClass } from '../../model/index.js';

/** One class: its words, separated by white space; "~verb" stands for all forms of the verb, "noun+s" for singular and plural. */
export interface ClassList {
  readonly class: WordClass;
  readonly words: string;
  /** Where the list comes from, or how it was made. */
  readonly source: string;
}

export const CLASS_LISTS: readonly ClassList[] = [];

const NONE: readonly WordClass[] = [];
const CLASSES = new Map<string, readonly WordClass[]>();

/** The classes of a normalized word; the same frozen empty list for words without any. */
export function classesOf(norm: string): readonly WordClass[] {
  return CLASSES.get(norm) ?? NONE;
}
