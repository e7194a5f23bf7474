/** What files declare of their essays, whatever they are written in. */
import type { Declared } from '../model/index.js';

export const NOTHING_DECLARED: Declared = {
  title: null,
  standfirst: null,
  author: null,
  published: null,
  publication: null,
  section: null,
  language: null,
};

/** What `over` says, completed by what `under` says. */
export function declaredOver(over: Declared | null, under: Declared): Declared {
  if (over === null) return under;
  return {
    title: over.title ?? under.title,
    standfirst: over.standfirst ?? under.standfirst,
    author: over.author ?? under.author,
    published: over.published ?? under.published,
    publication: over.publication ?? under.publication,
    section: over.section ?? under.section,
    language: over.language ?? under.language,
  };
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string | null {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return null;
  return distinct.length === 1 ? distinct[0]! : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}

/** A BCP 47 tag as declared ("en_GB" is written "en-GB"); null for anything else. */
export function languageTag(text: string | null): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
