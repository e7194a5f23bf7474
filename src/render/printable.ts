/** Every character of a page has a typeface that came with it, or is printed as its code point. */
import { type FontSheet, fontsFor } from './fonts/index.js';

export interface Printable<Content> {
  readonly content: Content;
  readonly fonts: FontSheet;
  /** What to tell the reader about characters without a typeface; null where all have one. */
  readonly problem: string | null;
}

/** `content` must be plain data; `sources` is where its words come from, beside our own, which need Latin letters only. */
export function printable<Content>(content: Content, sources: readonly string[]): Printable<Content> {
  const { sheet, missing } = fontsFor(sources);
  if (missing.length === 0) return { content, fonts: sheet, problem: null };
  const names = new Map(missing.map((codePoint) => [String.fromCodePoint(codePoint), nameOf(codePoint)]));
  return { content: replace(content, names) as Content, fonts: sheet, problem: problemOf(missing) };
}

function replace(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    return value.replace(/[^\0-\u024f]/gu, (character) => names.get(character) ?? character);
  }
  if (Array.isArray(value)) return value.map((item) => replace(item, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, names)]));
}

function problemOf(missing: readonly number[]): string {
  const [have, are] = missing.length === 1 ? ['character has', 'is'] : ['characters have', 'are'];
  const shown = missing.slice(0, 5).map(nameOf).join(', ');
  const others = missing.length > 5 ? ' and others' : '';
  return `${missing.length} ${have} no typeface in this report and ${are} printed as code points: ${shown}${others}.`;
}

function nameOf(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
