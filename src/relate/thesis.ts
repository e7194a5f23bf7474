/** Which sentence states the essay's main claim. */
import type { WeighedEssay } from '../model/index.js';
import { PARTS } from './thesis/parts.js';
import { type Setting, settingOf } from './thesis/setting.js';
import { type Discourse, isClaim, type Unit } from './units.js';

/** Below this score no claim stands out. */
const SCORE = 1.8;

export function scoreOf(unit: Unit, setting: Setting): number {
  let score = 0;
  for (const { weight, measure } of PARTS) score += weight * measure(unit, setting);
  return score;
}

/** The index of the sentence, or null where no claim of the author stands out. */
export function thesisOf(discourse: Discourse, essay: WeighedEssay): number | null {
  const setting = settingOf(discourse, essay);
  let best: Unit | null = null;
  let bestScore = SCORE;
  for (const unit of discourse.units) {
    if (!isClaim(unit)) continue;
    const score = scoreOf(unit, setting);
    if (score > bestScore) {
      best = unit;
      bestScore = score;
    }
  }
  return best?.sentence.index ?? null;
}
