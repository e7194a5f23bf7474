/** Which sentence states the essay's main claim. */
import type { WeighedEssay } from '../model/index.js';
import { AGAINST, FOR, type Part } from './thesis/parts.js';
import { type Setting, settingOf } from './thesis/setting.js';
import { type Discourse, isClaim, type Unit } from './units.js';

/** What a main claim scores at least: an only claim stands out by itself, and among many one has to do more. */
const SCORE = { only: 1.2, forEachOther: 0.2, most: 2.2 };

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

/** The index of the sentence, or null where no claim of the author stands out. Of two that score the same, the first. */
export function thesisOf(discourse: Discourse, essay: WeighedEssay): number | null {
  const claims = discourse.units.filter(isClaim);
  if (claims.length === 0) return null;
  const setting = settingOf(discourse, essay);
  let best: Unit | null = null;
  let bestScore = leastOf(claims.length);
  for (const unit of claims) {
    const most = sumFor(unit, setting, bestScore);
    // What speaks against it is not asked of most sentences: they are behind without it.
    if (most <= bestScore) continue;
    const score = most + sumOf(AGAINST, unit, setting);
    if (score > bestScore) {
      best = unit;
      bestScore = score;
    }
  }
  return best?.sentence.index ?? null;
}
