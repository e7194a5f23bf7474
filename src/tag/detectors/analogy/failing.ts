/** "The analogy breaks down": a comparison that is brought up to be denied. Read for rejections, and against analogies. */
import { wordSet } from '../../../model/index.js';
import type { Reading } from '../../phrases.js';

export const FAILING =
  wordSet(`false facile lazy flawed misleading wrong absurd ridiculous unfair inapt dishonest superficial silly simplistic strained specious cheap odious dangerous
  unhelpful insulting nonsense fails fail breaks falters collapses ends limps misleads misses ignores falls misguided weak imperfect inexact bogus preposterous
  offensive outrageous invalid stops discouraged avoided abandoned rejected retired`);

/** "not apt", "not fair". */
const NOT_FAILING = wordSet(
  'apt fair hold right accurate helpful valid work survive stand withstand convince persuade',
);

/** How far behind the word for a comparison the verdict stands. */
const REACH = 16;

/** The verdict on the comparison named at i ("the parallel |breaks| down"); -1 where none follows. */
export function failsAt(reading: Reading, i: number): number {
  for (let k = i + 1; k < Math.min(reading.length, i + REACH); k++) {
    const norm = reading.norm(k);
    if (norm === ';' || norm === '.') return -1;
    if (FAILING.has(norm) || (norm === 'not' && NOT_FAILING.has(reading.norm(k + 1)))) return k;
  }
  return -1;
}
