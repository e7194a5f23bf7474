/** Which cue words raised and lowered claims, and how often. */
import { isBooster, isHedge } from '../model/index.js';
import type { Claim } from './reading.js';
import { cueWords } from './wording.js';

export interface CueCounts {
  /** "every ×3", most frequent first, then as they come in the essay. */
  readonly raises: readonly string[];
  readonly lowers: readonly string[];
  /** Number of cues, repeats counted. */
  readonly raised: number;
  readonly lowered: number;
}

export function cueCounts(claims: readonly Claim[]): CueCounts {
  const raises = new Map<string, number>();
  const lowers = new Map<string, number>();
  let raised = 0;
  let lowered = 0;
  for (const { strength } of claims) {
    for (const part of strength.contributions) {
      const raising = isBooster(part);
      if (!raising && !isHedge(part)) continue;
      const words = raising ? raises : lowers;
      const word = cueWords(part.cue);
      words.set(word, (words.get(word) ?? 0) + 1);
      if (raising) raised++;
      else lowered++;
    }
  }
  return { raises: worded(raises), lowers: worded(lowers), raised, lowered };
}

function worded(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([cue, n]) => (n === 1 ? cue : `${cue} ×${n}`));
}
