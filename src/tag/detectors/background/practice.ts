/** What the writers say of themselves: what they are about to tell, what they aim at. */
import { wordSet } from '../../../model/index.js';
import { ADVERBIAL, BE, MODAL, type Reading } from '../../grammar.js';
import type { Site } from '../../site.js';
import { TEXT_VERBS } from './orientation.js';

export type Practice = 'tells' | 'aims';

/** Verbs and states of purpose: "we aim to", "we are excited to". "I hope" asks for something. */
const AIMS = wordSet('aim plan intend strive seek excited pleased thrilled delighted honored committed');
const OUR_AIMS = new Set(['hope', 'wish', 'happy', 'proud', 'grateful']);

/** What the sentence says of its writers, where they are its first subject; null where it says more, or of others. */
export function practiceOf(site: Site): Practice | null {
  const { reading } = site;
  if (reading.question) return null;
  const own = site.outline.own[0];
  if (own === undefined || own.negated || own.subject > reading.opening + 6) return null;
  const { subject, verb } = own;
  const word = reading.norm(verb);
  const we = reading.norm(subject) === 'we';
  if (!onlyAdverbs(reading, subject + 1, verb) && TEXT_VERBS.has(word) && bridged(reading, subject + 1, verb))
    return 'tells';
  if ((word === 'look' || word === 'looking') && reading.norm(verb + 1) === 'forward') return 'aims';
  return AIMS.has(word) || (we && OUR_AIMS.has(word)) ? 'aims' : null;
}

function onlyAdverbs(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!(reading.groups(k) & ADVERBIAL)) return false;
  return true;
}

/** "I |will now show", "we |would like to share": nothing that binds. */
function bridged(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!(reading.groups(k) & (MODAL | BE))) continue;
    const word = reading.norm(k);
    if (word !== 'will' && word !== "'ll" && word !== 'would' && word !== "'d" && !(reading.groups(k) & BE))
      return false;
  }
  return true;
}
