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

/** The index of the sentence, or null where no claim of the author stands out. Of two that score the same, the first. */
export function thesisOf(discourse: Discourse, essay: WeighedEssay): number | null {
  const claims = discourse.units.filter(isClaim);
  if (claims.length === 0) return null;
  const setting = settingOf(discourse, essay);
  let best: Unit | null = null;
  let bestScore = leastOf(claims.length);
  for (const unit of claims) {
    const most = sumOf(FOR, unit, setting);
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
