/** The typefaces of every page, from npm: static files, because variable ones become Type 3 fonts in a PDF. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TEMPLATES } from '../folder.js';
import { proseFile } from './prose.js';
import { subsetWoff } from './subset.js';
import { type FontMetrics, readWoff } from './woff.js';

/** One file of a family: a weight and style for the characters of one script. */
export interface Face {
  readonly package: string;
  /** Name in the style sheets. */
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  /** Script of the file, as the package names it. */
  readonly subset: string;
  /** Code points that the package assigns to the file, as CSS writes them. */
  readonly unicodeRange: string;
}

type Cut = Pick<Face, 'package' | 'family' | 'weight' | 'style'>;

/** Inter for our words, Source Serif for the essay's. */
export const CUTS: readonly Cut[] = [
  { package: 'inter', family: 'Inter', weight: 400, style: 'normal' },
  { package: 'inter', family: 'Inter', weight: 600, style: 'normal' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'normal' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'italic' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 600, style: 'normal' },
];

/** Inter SemiBold never sets the essay's words, so that it needs no other scripts than Latin. */
export const SCRIPT_CUTS: readonly Cut[] = CUTS.filter((cut) => cut.family !== 'Inter' || cut.weight === 400);

/** For scripts and symbols that neither has, tried in this order. */
export const FALLBACK_CUTS: readonly Cut[] = [
  'noto-serif-hebrew',
  'noto-naskh-arabic',
  'noto-sans-symbols',
  'noto-emoji',
  'noto-sans-symbols-2',
  'noto-sans-math',
].map((name) => ({ package: name, family: 'Other scripts', weight: 400, style: 'normal' }));

/**
 * Files with all characters of a family, where the parts will not do: emoji of several characters become one picture only where
 * all are in one file, and the ranges of the mathematical signs leave out most that their file has.
 */
const WHOLE_FILES: Readonly<Record<string, string>> = { 'noto-emoji': 'emoji', 'noto-sans-math': 'latin' };

const require = createRequire(import.meta.url);

function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

const rangesOf = remember(
  (name): Record<string, string> =>
    JSON.parse(readFileSync(require.resolve(`@fontsource/${name}/unicode.json`), 'utf8')),
);

/** All files of a cut. A package with numbered files ("[3]") writes the number without brackets in their names. */
export function facesOf(cut: Cut): Face[] {
  const whole = WHOLE_FILES[cut.package];
  if (whole) return [{ ...cut, subset: whole, unicodeRange: 'U+0-10FFFF' }];
  return Object.entries(rangesOf(cut.package)).map(([subset, unicodeRange]) => ({
    ...cut,
    subset: subset.replaceAll(/[[\]]/g, ''),
    unicodeRange,
  }));
}

export function latinOf(cut: Cut): Face {
  return { ...cut, subset: 'latin', unicodeRange: rangesOf(cut.package).latin! };
}

/** Path of its file, as the package has it. */
export function fileOf(face: Face, extension: 'woff' | 'woff2'): string {
  const name = `${face.package}-${face.subset}-${face.weight}-${face.style}.${extension}`;
  return require.resolve(`@fontsource/${face.package}/files/${name}`);
}

const metricsIn = remember((path): FontMetrics => readWoff(readFileSync(path)));

/** Metrics come from the WOFF file: its tables can be read one by one, those of WOFF2 cannot. */
export function metricsOf(face: Face): FontMetrics {
  return metricsIn(fileOf(face, 'woff'));
}

const dataIn = remember((path) => readFileSync(path).toString('base64'));

/** The face as a rule of a style sheet, its whole file inside. */
export function wholeRule(face: Face): string {
  return rule(face, 'woff2', dataIn(fileOf(face, 'woff2')), face.unicodeRange);
}

/** The Latin face of a cut with the characters of src/render/fonts/prose.ts. */
export function proseRule(cut: Cut): string {
  const { unicodeRange } = latinOf(cut);
  return rule(cut, 'woff2', dataIn(join(TEMPLATES, 'fonts', proseFile(cut))), unicodeRange);
}

/** The face with no other glyphs than the code points, ascending, can become. */
export function subsetRule(face: Face, codePoints: readonly number[]): string {
  const data = subsetWoff(fileOf(face, 'woff'), codePoints).toString('base64');
  return rule(face, 'woff', data, rangeOf(codePoints));
}

function rule({ family, weight, style }: Cut, format: string, data: string, range: string): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/${format};base64,${data}) format("${format}");unicode-range:${range}}`;
}

/** Code points, ascending, as CSS writes them: "U+5d0-5d2,U+5d4". */
function rangeOf(codePoints: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last?.to === codePoint - 1) last.to = codePoint;
    else runs.push({ from: codePoint, to: codePoint });
  }
  return runs.map(({ from, to }) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join();
}
