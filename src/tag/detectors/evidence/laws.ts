/** What binds people elsewhere: "in most states an employer must keep the job open". */
import { toldAsLaw, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Reading } from '../../reading.js';

const BINDING = wordSet('must need shall cannot may has have');

export function laws(reading: Reading, ballot: Ballot): void {
  for (let i = 2; i < reading.length; i++) {
    if (!BINDING.has(reading.norm(i)) || !toldAsLaw(reading.tokens, i)) continue;
    const has = reading.norm(i).startsWith('ha');
    if (has && reading.norm(i + 1) !== 'to') continue;
    ballot.vote('evidence/told-as-law', 2, i, i + 1, 'evidence_marker', 'rule');
    return;
  }
}
