/**
 * The Latin faces as most pages need them: with the characters of English prose and of our own words. templates/fonts has them, made by
 * scripts/fonts.mjs from those of npm, which are twice as large.
 */

/** First and last code points: ASCII, spaces and joiners, marks of quotation and of sums, currencies. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa3, 0xa3],
  [0xad, 0xad],
  [0xb0, 0xb0],
  [0xb6, 0xb7],
  [0xd7, 0xd7],
  // Letters of words that English took as they were: à, ç, è, é, ê, ï, ñ, ô, ö, ü.
  [0xe0, 0xe0],
  [0xe7, 0xea],
  [0xef, 0xef],
  [0xf1, 0xf1],
  [0xf4, 0xf4],
  [0xf6, 0xf6],
  [0xfc, 0xfc],
  [0x2002, 0x200f],
  [0x2010, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2060, 0x2060],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

export const PROSE: ReadonlySet<number> = new Set(
  RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
);

/** Layout features that a browser applies unasked, and the figures of one width that the style sheets ask for. */
export const PROSE_FEATURES: readonly string[] = [
  'calt',
  'ccmp',
  'clig',
  'kern',
  'liga',
  'lnum',
  'locl',
  'mark',
  'mkmk',
  'rlig',
  'tnum',
];

/** Name of a cut's file in templates/fonts. */
export function proseFile(cut: { package: string; weight: number; style: string }): string {
  return `${cut.package}-${cut.weight}-${cut.style}.woff2`;
}
