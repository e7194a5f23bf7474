/** Where what a sentence grants is taken back: by a "but" inside it, or by the sentence after it. */
import { WordSet } from '../../../model/index.js';
import type { Finding, Rule } from '../../rules.js';
import { once, type Site } from '../../site.js';

export type Turn = 'but' | 'before';

/** Connectives that take back what the sentence before granted; "yet" and "instead" mostly tell of another turn. */
const TAKING_BACK = new WordSet([
  'but',
  'however',
  'still',
  'nevertheless',
  'nonetheless',
  'even',
  'that',
  'all',
]);

/** Whether the next sentence opens with a word that takes back, and this one does not answer anything itself. */
export const turnsNext = once((site): boolean => {
  const next = site.after(1);
  if (next === null || site.outline.contrasts || site.reading.question) return false;
  const { outline, reading } = next;
  if (outline.aside >= 0) return true;
  return outline.opening === 'contrast' && TAKING_BACK.has(reading.norm(outline.first));
});

/** The tokens that may grant something before such a turn: up to the "but", or all of them. 0 where there is no turn. */
function grantedUntil(site: Site, turn: Turn): number {
  const { outline, reading } = site;
  if (turn === 'but') return outline.but > 0 && !reading.question ? outline.but : 0;
  return outline.but <= 0 && turnsNext(site) ? reading.length : 0;
}

/** Whether what the sentence grants is taken back, in it or after it. */
export const isTurned = (site: Site): boolean =>
  grantedUntil(site, 'but') > 0 || grantedUntil(site, 'before') > 0;

/** Finds what grants among the tokens before `until`. */
export type Find = (site: Site, until: number) => Finding;

/** Two rules from one finding: what it is worth before a "but" inside the sentence, and before a turn in the next. */
export function beforeTurns(name: string, find: Find, weights: Readonly<Record<Turn, number>>): Rule[] {
  return (['but', 'before'] as const).map((turn) => ({
    name: `${name}-${turn}`,
    weight: weights[turn],
    find: (site) => {
      const until = grantedUntil(site, turn);
      return until === 0 ? null : find(site, until);
    },
  }));
}
