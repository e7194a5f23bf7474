/** Which sentence states the essay's main claim. */
import type { RelatedEssay, WeighedEssay } from '../model/index.js';
import { AGAINST, FOR, type Part } from './thesis/parts.js';
import { type Setting, settingOf } from './thesis/setting.js';
import { speaksForAuthor } from './thesis/signs.js';
import { type Discourse, discourseOf, isClaim, type Unit } from './units.js';

/** What a main claim scores at least: an only claim stands out by itself, and among many one has to do more. */
const SCORE = { only: 2.3, forEachOther: 0.12, most: 2.9 };

const leastOf = (claims: number): number =>
  Math.min(SCORE.most, SCORE.only + SCORE.forEachOther * (claims - 1));

function sumOf(parts: readonly Part[], unit: Unit, setting: Setting): number {
  let sum = 0;
  for (const { weight, measure } of parts) sum += weight * measure(unit, setting);
  return sum;
}

/** What the parts from each on can add at most. */
const ATTAINABLE: readonly number[] = FOR.map((_, from) =>
  FOR.slice(from).reduce((sum, { weight }) => sum + weight, 0),
);
/** More than sums of fractions are off by. */
const INEXACT = 1e-6;

/** What speaks for the sentence, added up; 0 where it is sure not to be more than `least`. */
function sumFor(unit: Unit, setting: Setting, least: number): number {
  let sum = 0;
  for (let i = 0; i < FOR.length; i++) {
    if (sum + ATTAINABLE[i]! + INEXACT < least) return 0;
    const { weight, measure } = FOR[i]!;
    sum += weight * measure(unit, setting);
  }
  return sum;
}

/**
 * A second sentence that comes this near to the first is nearly as likely to state the claim. Of the essays that readers marked
 * (src/learn/evaluation/main-claims.ts), with titles and with moves from weights that had not seen the essay, the first alone is right in 58 %,
 * and one of the two in 67 %; 46 % have a second.
 */
const NEAR = 0.6;

interface Candidate {
  readonly unit: Unit;
  readonly score: number;
}

/** Whether the words of content are the same: a sentence that a magazine sets twice is no second claim. */
const saysTheSame = (a: Unit, b: Unit): boolean =>
  a.topic.length > 0 && a.topic.length === b.topic.length && a.topic.every((stem, i) => stem === b.topic[i]);

/** A claim, or a sentence that announces one, whatever else it was taken for: "This brief argues that 26 degrees is enough". */
const mayBeIt = (unit: Unit): boolean =>
  isClaim(unit) || (unit.sentence.strength !== null && speaksForAuthor(unit));

/**
 * The index of the sentence, or null where no claim of the author stands out, and of another that may as well be it. Of two that
 * score the same, the first in the text.
 */
export function thesesOf(
  discourse: Discourse,
  essay: WeighedEssay,
): Pick<RelatedEssay, 'thesis' | 'otherThesis'> {
  const claims = discourse.units.filter(mayBeIt);
  if (claims.length === 0) return { thesis: null, otherThesis: null };
  const setting = settingOf(discourse, essay);
  const least = leastOf(claims.length);
  let best: Candidate | null = null;
  let second: Candidate | null = null;
  for (const unit of claims) {
    const wanted = best === null ? least : Math.max(least, best.score - NEAR);
    const most = sumFor(unit, setting, wanted);
    // What speaks against it is not asked of most sentences: they are behind without it.
    if (most <= wanted) continue;
    const score = most + sumOf(AGAINST, unit, setting);
    if (score <= wanted) continue;
    const again = best !== null && saysTheSame(best.unit, unit);
    if (best === null || score > best.score) {
      if (!again) second = best;
      best = { unit, score };
    } else if (!again && (second === null || score > second.score)) second = { unit, score };
  }
  const isNear = best !== null && second !== null && second.score > best.score - NEAR;
  return {
    thesis: best?.unit.sentence.index ?? null,
    otherThesis: isNear ? second!.unit.sentence.index : null,
  };
}

/** What a sentence scores as main claim, and of what. */
export interface ThesisScore {
  readonly score: number;
  /** What it is the sum of, the largest first; what holds too little to count is left out. */
  readonly parts: readonly { readonly says: string; readonly effect: number }[];
}

/** Effects below this print as 0.0. */
const PRINTED = 0.05;

/** The scores of all claims, by the index of their sentence. For explanations: to choose, most need not be added up. */
export function thesisScores(essay: WeighedEssay): ReadonlyMap<number, ThesisScore> {
  const discourse = discourseOf(essay);
  const setting = settingOf(discourse, essay);
  return new Map(
    discourse.units.filter(mayBeIt).map((unit) => {
      const parts = [...FOR, ...AGAINST].map(({ says, weight, measure }) => ({
        says,
        effect: weight * measure(unit, setting),
      }));
      const score = parts.reduce((sum, { effect }) => sum + effect, 0);
      const printed = parts.filter(({ effect }) => Math.abs(effect) >= PRINTED);
      return [
        unit.sentence.index,
        { score, parts: printed.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)) },
      ];
    }),
  );
}
