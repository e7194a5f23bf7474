import type { Figure, Token } from '../../model/index.js';
import type { Unit } from '../units.js';
import { type FigureFinder, figureOf, rangeOf } from './figure-finder.js';

/** Words from A to B in each half, and from one half to the next. Wider crossings are chance. */
const WIDEST_HALF = 5;
const WIDEST_MIDDLE = 6;

/** "say what it means or mean what it says": two content words in one order, then in the other. */
function crossingIn(unit: Unit): Figure | null {
  const { stems, words } = unit;
  for (let b = 1; b < stems.length - 2; b++) {
    const stem = stems[b]!;
    if (stem < 0) continue;
    const again = nextOf(stems, stem, b + 1, b + WIDEST_MIDDLE);
    if (again === -1) continue;
    for (let a = b - 1; a >= Math.max(0, b - WIDEST_HALF); a--) {
      const first = stems[a]!;
      if (first < 0 || first === stem) continue;
      const last = nextOf(stems, first, again + 1, again + WIDEST_HALF);
      if (last === -1 || nextOf(stems, first, b + 1, again) !== -1) continue;
      if (!joinedAlike(words, a, b, again, last)) continue;
      return figureOf(
        'antimetabole',
        [unit.sentence.index],
        [rangeOf(words[a]!, words[b]!), rangeOf(words[again]!, words[last]!)],
      );
    }
  }
  return null;
}

/** A and B are joined by the same word in both halves: "say WHAT it means ... mean WHAT it says". */
function joinedAlike(words: readonly Token[], a: number, b: number, again: number, last: number): boolean {
  for (let i = a + 1; i < b; i++) {
    if (words[i]!.pos === 'DET') continue;
    for (let k = again + 1; k < last; k++) if (words[k]!.norm === words[i]!.norm) return true;
  }
  return false;
}

function nextOf(stems: readonly number[], stem: number, from: number, to: number): number {
  const last = Math.min(to, stems.length - 1);
  for (let i = from; i <= last; i++) if (stems[i] === stem) return i;
  return -1;
}

/** The same two words return in the opposite order. */
export const antimetabole: FigureFinder = {
  id: 'antimetabole',
  fires: [
    'The council can be trusted neither to say what it means nor to mean what it says.',
    'We should build towns for people, not people for towns.',
  ],
  silent: [
    'The council voted, the mayor signed, and the council went home.',
    'The ferry carries cars, and the ferry carries bicycles.',
  ],
  find(units) {
    const figures: Figure[] = [];
    for (const unit of units) {
      // Two words must return.
      if (unit.repeats < 2) continue;
      const found = crossingIn(unit);
      if (found) figures.push(found);
    }
    return figures;
  },
};
