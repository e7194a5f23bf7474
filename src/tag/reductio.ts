/**
 * What nobody does elsewhere, held against a view: "We do not close bus stops because people smash the glass." Read for analogies and
 * answers; and its "because" names no cause.
 */
import { wordSet } from '../model/index.js';
import { NOUN } from './reading.js';
import { span } from './rules.js';
import type { SignalSpan } from './signal.js';
import { once } from './site.js';

const WHOEVER = wordSet('we you nobody');
const AUXILIARIES = wordSet('do would');
const NOT = wordSet("not n't never");
/** What one does away with, forbids or blames; "nobody" takes the other form. */
const DOING_AWAY = wordSet(
  `close shut ban abolish scrap outlaw forbid drain demolish cancel blame burn dismantle tear throw rip
   closes shuts bans abolishes scraps outlaws forbids drains demolishes cancels blames burns dismantles tears throws rips`,
);
/** After the verb: what is done away with, and not how ("close |early"). */
const OPENS_OBJECT = wordSet('the a an our every all any whole down up out');
const BECAUSE = wordSet('because');

export const reductio = once(({ reading, outline: { start } }): SignalSpan | null => {
  const subject = reading.norm(start);
  if (reading.attributed || reading.question || !WHOEVER.has(subject)) return null;
  let denied = subject === 'nobody';
  let verb = start + 1;
  while (AUXILIARIES.has(reading.norm(verb)) || NOT.has(reading.norm(verb))) {
    denied ||= NOT.has(reading.norm(verb));
    verb++;
  }
  if (!denied || !DOING_AWAY.has(reading.norm(verb))) return null;
  if (!(reading.forms(verb + 1) & NOUN) && !OPENS_OBJECT.has(reading.norm(verb + 1))) return null;
  for (let k = verb + 2; k < reading.length - 1; k++)
    if (BECAUSE.has(reading.norm(k))) return span(start, k + 1, 'analogy_marker');
  return null;
});
