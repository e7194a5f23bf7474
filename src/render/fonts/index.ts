/** Which faces a page needs for its words, and which characters no face has. */

import {
  CUTS,
  FALLBACK_CUTS,
  type Face,
  facesOf,
  latinOf,
  metricsOf,
  proseRule,
  SCRIPT_CUTS,
  subsetRule,
  wholeRule,
} from './faces.js';
import { PROSE } from './prose.js';

/** The @font-face rules of a page, files inside; one object for all pages with the same. */
export interface FontSheet {
  readonly css: string;
}

export interface Fonts {
  readonly sheet: FontSheet;
  /** Code points without a face, ascending. */
  readonly missing: readonly number[];
}

/** White space, joiners, direction marks and variation selectors need no picture of their own. */
const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** What changes the picture of the characters beside it, and must be in their face to do so. */
const JOINING = /[\p{M}\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/u;

/**
 * The faces for all the texts. Latin faces come with the characters of English prose; whole, where a text asks for others of
 * theirs; faces of other scripts with the characters asked for.
 */
export function fontsFor(texts: readonly string[]): Fonts {
  const { isCovered } = latin();
  const others = new Set<number>();
  let whole = false;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 128 || PROSE.has(unit)) continue;
      if (isCovered(unit)) {
        whole ||= !isInvisible(unit);
        continue;
      }
      const codePoint = text.codePointAt(i)!;
      if (codePoint > 0xffff) i++;
      others.add(codePoint);
    }
  }
  const wanted = new Map<Face, number[]>();
  const missing: number[] = [];
  const ascending = [...others].sort((a, b) => a - b);
  for (const codePoint of ascending) {
    const found = facesFor(codePoint);
    for (const face of found) {
      const codePoints = wanted.get(face);
      if (codePoints) codePoints.push(codePoint);
      else wanted.set(face, [codePoint]);
    }
    if (found.length === 0) missing.push(codePoint);
  }
  addJoining(texts, wanted);
  return { sheet: sheetOf(whole, wanted), missing };
}

interface Latin {
  readonly faces: readonly Face[];
  /** Whether every Latin face has the UTF-16 unit, or it is invisible. */
  readonly isCovered: (unit: number) => boolean;
}

let known: Latin | undefined;

function latin(): Latin {
  if (known) return known;
  const faces = CUTS.map(latinOf);
  const metrics = faces.map(metricsOf);
  // By unit, as it is asked for: 0 not known yet, 1 covered, 2 not.
  const answers = new Uint8Array(0x10000);
  const isCovered = (unit: number): boolean => {
    if (answers[unit] === 0) {
      const surrogate = unit >= 0xd800 && unit < 0xe000;
      const covers = () => metrics.every((face) => face.covers(unit)) || isInvisible(unit);
      answers[unit] = !surrogate && covers() ? 1 : 2;
    }
    return answers[unit] === 1;
  };
  known = { faces, isCovered };
  return known;
}

const isInvisible = (unit: number) => INVISIBLE.test(String.fromCharCode(unit));

const facesByCodePoint = new Map<number, readonly Face[]>();

function facesFor(codePoint: number): readonly Face[] {
  let faces = facesByCodePoint.get(codePoint);
  if (!faces) {
    faces = findFaces(codePoint);
    facesByCodePoint.set(codePoint, faces);
  }
  return faces;
}

/** The file of each of our cuts that has the character; where none has, the first fallback that does. */
function findFaces(codePoint: number): readonly Face[] {
  const own = SCRIPT_CUTS.flatMap((cut) => sharedFaces(cut).find((face) => has(face, codePoint)) ?? []);
  if (own.length > 0) return own;
  for (const cut of FALLBACK_CUTS) {
    const face = sharedFaces(cut).find((one) => has(one, codePoint));
    if (face) return [face];
  }
  return [];
}

function has(face: Face, codePoint: number): boolean {
  return inRange(codePoint, face.unicodeRange) && metricsOf(face).covers(codePoint);
}

type Cut = (typeof CUTS)[number];
const facesByCut = new Map<Cut, readonly Face[]>();

/** One object a face, so that what is wanted of each is kept together. */
function sharedFaces(cut: Cut): readonly Face[] {
  let faces = facesByCut.get(cut);
  if (!faces) {
    faces = facesOf(cut);
    facesByCut.set(cut, faces);
  }
  return faces;
}

/** Whether a CSS unicode-range ("U+0370-0377,U+37E") holds the code point. */
function inRange(codePoint: number, unicodeRange: string): boolean {
  return unicodeRange.split(',').some((part) => {
    const [from, to] = part.trim().replace(/^U\+/i, '').split('-');
    const start = Number.parseInt(from!, 16);
    return codePoint >= start && codePoint <= (to ? Number.parseInt(to, 16) : start);
  });
}

/** Marks and joiners of the texts, and what they are joined to, go into every face that has them: one face must draw both. */
function addJoining(texts: readonly string[], wanted: ReadonlyMap<Face, number[]>): void {
  if (wanted.size === 0) return;
  const joining = new Set<number>();
  for (const text of texts) {
    if (!JOINING.test(text)) continue;
    let before = 0;
    for (const character of text) {
      const codePoint = character.codePointAt(0)!;
      if (JOINING.test(character)) joining.add(before).add(codePoint);
      before = codePoint;
    }
  }
  for (const [face, codePoints] of wanted) {
    const own = new Set(codePoints);
    for (const joined of joining) if (!own.has(joined) && has(face, joined)) codePoints.push(joined);
    codePoints.sort((a, b) => a - b);
  }
}

const sheets = new Map<string, FontSheet>();
/** Sheets remembered: those of a hundred kilobytes that pages share; the characters of a run over many essays have no end. */
const MOST_SHEETS = 64;

/** Most pages share one sheet, so that it is written once. */
function sheetOf(whole: boolean, wanted: ReadonlyMap<Face, readonly number[]>): FontSheet {
  const key = [whole, ...[...wanted].map(([face, codePoints]) => `${nameOf(face)}:${codePoints}`)].join(';');
  let sheet = sheets.get(key);
  if (!sheet) {
    const own = whole ? latin().faces.map(wholeRule) : CUTS.map(proseRule);
    const others = [...wanted].map(([face, codePoints]) => subsetRule(face, codePoints));
    sheet = { css: [...own, ...others].join('\n') };
    if (sheets.size >= MOST_SHEETS) sheets.delete(sheets.keys().next().value!);
    sheets.set(key, sheet);
  }
  return sheet;
}

function nameOf(face: Face): string {
  return `${face.package}/${face.subset}/${face.weight}${face.style}`;
}
