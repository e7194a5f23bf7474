/** Which sentence states the essay's main claim. */
import type { WeighedEssay } from '../model/index.js';
import { PARTS } from './thesis/parts.js';
import { type Setting, settingOf } from './thesis/setting.js';
import { type Discourse, isClaim, type Unit } from './units.js';

/** What a main claim scores at least: an only claim stands out by itself, and among many one has to do more. */
const SCORE = { only: 1.2, forEachOther: 0.2, most: 2.6 };

const leastOf = (claims: number): number =>
  Math.min(SCORE.most, SCORE.only + SCORE.forEachOther * (claims - 1));

/** How much speaks for the sentence as main claim: the parts, added up. */
export function scoreOf(unit: Unit, setting: Setting): number {
  let score = 0;
  for (const { weight, measure } of PARTS) score += weight * measure(unit, setting);
  return score;
}

/** The index of the sentence, or null where no claim of the author stands out. Of two that score the same, the first. */
export function thesisOf(discourse: Discourse, essay: WeighedEssay): number | null {
  const claims = discourse.units.filter(isClaim);
  if (claims.length === 0) return null;
  const setting = settingOf(discourse, essay);
  let best: Unit | null = null;
  let bestScore = leastOf(claims.length);
  for (const unit of claims) {
    const score = scoreOf(unit, setting);
    if (score > bestScore) {
      best = unit;
      bestScore = score;
    }
  }
  return best?.sentence.index ?? null;
}
