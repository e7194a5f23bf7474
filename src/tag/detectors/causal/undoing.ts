/** Plain verbs of making and undoing, which cause where a thing is their subject: "the toll will close the market", "one storm could empty the dam". */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTORS,
  ADJ,
  afterAdverbs,
  BE,
  beforeAdverbs,
  DETERMINER,
  isBreak,
  isParticiple,
  MODAL,
  NOUN,
  OBJECT,
  QUOTED,
  type Reading,
  subjectKind,
  VERB,
} from '../../grammar.js';

const UNDOING =
  wordSet(`close closes closed empty empties emptied fill fills filled drown drowns drowned flood floods flooded sink sinks sank bury buries
   buried swallow swallows swallowed freeze freezes froze starve starves starved strand strands stranded bankrupt bankrupts bankrupted choke
   chokes choked strip strips stripped rob robs robbed scare scares scared swell swells swelled split splits shorten shortens shortened lengthen
   lengthens lengthened shutter shutters shuttered gut guts gutted hollow hollows hollowed flatten flattens flattened blight blights blighted break breaks broke
   carve carves carved force forces forced spare spares spared`);
/** "bring |down", "wipe |out", "eat |up". */
const WITH_PARTICLE: ReadonlyMap<string, string> = new Map(
  [
    ['bring brings brought tear tears tore take takes took', 'down'],
    ['wipe wipes wiped drive drives drove cancel cancels canceled cancelled crowd crowds crowded', 'out'],
    ['eat eats ate swallow swallows swallowed', 'up'],
  ].flatMap(([verbs, particle]) => verbs!.split(' ').map((verb) => [verb, particle!] as const)),
);
const LEAVING = new WordSet(['leave', 'leaves', 'left']);
/** How far behind "leave" the state stands: "leave half of the town |without power". */
const STATE_WITHIN = 8;

const KEEPING = new WordSet(['keep', 'keeps', 'kept']);
const AWAY = wordSet('off out away alive afloat open shut apart poor going running');

/** All of them: most words of an essay are none. */
const ANY = new WordSet([...UNDOING, ...WITH_PARTICLE.keys(), ...LEAVING, ...KEEPING]);

const COMING = wordSet('bound going likely unlikely sure certain set');

const FORMS = {
  modal: ['causal/thing-would-undo', 1.7],
  plain: ['causal/thing-undoes', 1.6],
} as const;

/** Whether the verb at i undoes something that is named behind it. */
export const undoes = (reading: Reading, i: number): boolean => endOf(reading, i) >= 0;

export function undoing(reading: Reading, ballot: Ballot): void {
  for (let i = 1; i + 1 < reading.length; i++) {
    const end = endOf(reading, i);
    if (end < 0 || reading.forms(i) & QUOTED) continue;
    const before = beforeAdverbs(reading, i - 1);
    // "It was the levy |that emptied the harbor."
    if (reading.norm(before) === 'that' && isPointedOut(reading)) {
      ballot.vote('causal/it-was-that', 1.8, i, end, 'causal');
      return;
    }
    const modal = (reading.groups(before) & MODAL) !== 0;
    // "The levy is |bound to close the quay."
    const coming = reading.norm(before) === 'to' && COMING.has(reading.norm(before - 1));
    const subject = modal ? before : coming ? before - 1 : i;
    if (subject === i && !isPlain(reading, before, i)) continue;
    if (ACTORS[subjectKind(reading, subject)] !== 'thing') continue;
    const [rule, weight] = FORMS[subject === i ? 'plain' : 'modal'];
    ballot.vote(rule, weight, i, end, 'causal');
    return;
  }
}

/** A finite verb at i without a modal: neither "was closed" nor "to close". */
const isPlain = (reading: Reading, before: number, i: number): boolean =>
  (reading.forms(i) & VERB) !== 0 && !(reading.groups(before) & BE) && reading.norm(before) !== 'to';

const isPointedOut = (reading: Reading): boolean =>
  reading.norm(reading.opening) === 'it' && (reading.groups(reading.opening + 1) & BE) !== 0;

/** Behind the verb at i and its particle, where it undoes something that is named; else -1. */
function endOf(reading: Reading, i: number): number {
  const word = reading.norm(i);
  if (!ANY.has(word)) return -1;
  if (LEAVING.has(word)) return stateBehind(reading, i);
  if (KEEPING.has(word)) return awayBehind(reading, i);
  const particle = WITH_PARTICLE.get(word);
  if (particle !== undefined && reading.norm(i + 1) === particle)
    return hasObject(reading, i + 2) ? i + 2 : -1;
  return UNDOING.has(word) && hasObject(reading, i + 1) ? i + 1 : -1;
}

const hasObject = (reading: Reading, k: number): boolean =>
  (reading.groups(k) & (DETERMINER | OBJECT)) !== 0 || (reading.forms(k) & NOUN) !== 0;

/** "leaves thousands |without light", "left the town |poorer". */
function stateBehind(reading: Reading, i: number): number {
  if (!hasObject(reading, i + 1)) return -1;
  for (let k = i + 2; k < i + STATE_WITHIN && !isBreak(reading, k); k++) {
    if (reading.norm(k) === 'without') return k + 1;
    const next = afterAdverbs(reading, k);
    if (reading.forms(next) & ADJ && isBreak(reading, next + 1) && !isParticiple(reading, next))
      return next + 1;
  }
  return -1;
}

/** "keeps trucks |off the bridge", "kept us |out of court", "keeps the paper |alive". */
function awayBehind(reading: Reading, i: number): number {
  if (!hasObject(reading, i + 1)) return -1;
  for (let k = i + 2; k < i + 6 && !isBreak(reading, k); k++) if (AWAY.has(reading.norm(k))) return k + 1;
  return -1;
}
