/** Which cues of a sentence bear on its main point, and on which of its main clauses (guideline section 5: scope first, count second). */
import type { Cue, CueType } from '../model/index.js';
import type { Clause, Clauses } from './clauses.js';

/** A cue that counts, with the main clause it counts in. */
export interface Placed {
  readonly cue: Cue;
  readonly unit: number;
  readonly clause: Clause;
}

/** Types of cue that move strength, or (`other`, and effect `none`) keep a shorter cue inside them from doing so. */
const WEIGHING: ReadonlySet<CueType> = new Set<CueType>([
  'hedge_modal',
  'hedge_adverb',
  'hedge_verb',
  'hedge_other',
  'approximator',
  'evidential',
  'booster',
  'universal',
  'shared_knowledge',
  'negation',
  'modal_ability',
  'modal_deontic',
  'modal_counterfactual',
  'conditional',
  'other',
]);

/** The cues that count. Where two overlap the longer one has the words: "no doubt" is no doubt. */
export function placeCues(cues: readonly Cue[], clauses: Clauses): Placed[] {
  const placed: Placed[] = [];
  for (const cue of uncovered(cues)) {
    if (cue.entry.effect === 'none') continue;
    const clause = hostOf(cue, clauses);
    if (clause.kind !== 'main' && clause.kind !== 'point') continue;
    if (cue.entry.tag === 'subject' && clause.verb !== -1 && cue.from > clause.verb) continue;
    placed.push({ cue, unit: clause.unit, clause });
  }
  return placed;
}

/** The clause a cue speaks of: that of its first word, or what stands round it where the cue itself opens a clause ("as far as I know"). */
function hostOf(cue: Cue, clauses: Clauses): Clause {
  const clause = clauses.at[cue.from]!;
  return clause.from === cue.from && clause.parent !== null ? clause.parent : clause;
}

function uncovered(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues) {
    if (!WEIGHING.has(cue.entry.type)) continue;
    const last = kept[kept.length - 1];
    // Cues come in order of their first word; one that touches the last kept takes its place where it is longer.
    if (last === undefined || cue.from >= last.to) kept.push(cue);
    else if (cue.to - cue.from > last.to - last.from) kept[kept.length - 1] = cue;
  }
  return kept;
}
