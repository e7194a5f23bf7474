/** The strength of one sentence: its clauses, what counts in each, and their mean. */
import type { TaggedSentence } from '../model/index.js';
import { isPoint } from './clause.js';
import { segment } from './clauses.js';
import { type Composed, type Construction, combine, compose, PLAIN, shade, type Weight } from './compose.js';
import { addConstructions } from './constructions.js';
import { commandsOf } from './force.js';
import { isQuiet } from './quiet.js';
import { type Placed, placeCues, weightOf } from './scope.js';
import { spokenIn } from './voice.js';

/** The strength of one sentence, before it is written down. `taken`: the words that take up what the sentence before denies. */
export const composedOf = (sentence: TaggedSentence, taken: Weight | null = null): Composed =>
  taken === null && isQuiet(sentence) ? PLAIN : composedByClauses(sentence, taken);

/** The same, worked out of the sentence's clauses whatever its words are. */
export function composedByClauses(sentence: TaggedSentence, taken: Weight | null = null): Composed {
  const { tokens } = sentence;
  const clauses = segment(tokens, spokenIn(sentence));
  const { counted, outside: shades } = placeCues(sentence, clauses);
  const constructions = commandsOf(tokens, clauses);
  addConstructions(tokens, clauses, constructions);
  if (taken !== null) {
    const clause = clauses.at[taken.from]!;
    constructions.push({ unit: clause.unit, weight: taken, spans: false, outside: !isPoint(clause) });
  }
  if (counted.length === 0 && shades.length === 0 && constructions.length === 0) return PLAIN;
  const { unitOf, joins } = merged(clauses.joins, counted, constructions);
  const weights: Weight[][] = joins.map(() => []);
  for (const { cue, unit } of counted) weights[unitOf[unit]!]!.push(weightOf(cue, cue.entry.effect));
  for (const { unit, weight, outside } of constructions) {
    const list = outside ? shades : weights[unitOf[unit]!]!;
    if (!list.some(({ from, to }) => from < weight.to && weight.from < to)) list.push(weight);
  }
  for (const list of weights) if (list.length > 1) list.sort((a, b) => a.from - b.from);
  return shade(combine(weights.map(compose), joins), shades);
}

const ONE_CLAUSE = { unitOf: [0], joins: [''] };

/**
 * Joins main clauses that make one point. What a frame says goes for all that hangs on it ("I think it leaks |and it will fail"),
 * what a disclaimer says for what follows "but" too ("I may be wrong, |but it leaks"), and a new description belongs to the old one
 * ("That's not a dam; |that's a trap").
 */
function merged(
  joins: readonly string[],
  counted: readonly Placed[],
  constructions: readonly Construction[],
): { unitOf: readonly number[]; joins: readonly string[] } {
  if (joins.length === 1) return ONE_CLAUSE;
  const frames = new Set<number>();
  const disclaimers = new Set<number>();
  for (const { cue, unit } of counted) {
    if (cue.entry.tag === 'frame') frames.add(unit);
    else if (cue.entry.tag === 'disclaimer') disclaimers.add(unit);
  }
  const reframed = new Set<number>();
  for (const { unit, spans } of constructions) if (spans) reframed.add(unit);
  const unitOf = [0];
  const left = [''];
  // Whether what has been joined so far holds over the next clause.
  let framed = frames.has(0);
  let disclaimed = disclaimers.has(0);
  for (let unit = 1; unit < joins.length; unit++) {
    const join = joins[unit]!;
    const adds = join === 'and' || join === 'or';
    const hangs = reframed.has(unit - 1) || ((framed || disclaimed) && (adds || join === 'but'));
    if (!hangs) {
      left.push(join);
      framed = false;
      disclaimed = false;
    }
    framed ||= frames.has(unit);
    disclaimed ||= disclaimers.has(unit);
    unitOf.push(left.length - 1);
  }
  return { unitOf, joins: left };
}
