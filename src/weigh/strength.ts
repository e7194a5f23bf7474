/** The strength of one sentence: its clauses, what counts in each, and their mean. */
import type { TaggedSentence } from '../model/index.js';
import { segment } from './clauses.js';
import { type Composed, combine, compose, shade, type Weight } from './compose.js';
import { constructionsOf } from './constructions.js';
import { commandOf } from './force.js';
import { type Placed, placeCues, weightOf } from './scope.js';
import { readFlags } from './verbs.js';
import { spokenIn } from './voice.js';

/** The strength of one sentence, before it is written down. */
export function composedOf(sentence: TaggedSentence): Composed {
  const { tokens } = sentence;
  const clauses = segment(tokens, spokenIn(sentence));
  const { counted, outside } = placeCues(sentence, clauses);
  const { unitOf, joins } = underFrames(counted, clauses.joins);
  const weights: Weight[][] = joins.map(() => []);
  for (let unit = 0; unit < clauses.joins.length; unit++) {
    const command = commandOf(tokens, clauses, unit);
    if (command) weights[unitOf[unit]!]!.push(command);
  }
  for (const { cue, unit } of counted)
    weights[unitOf[unit]!]!.push(weightOf(cue, cue.entry.effect));
  const shades = [...outside];
  for (const { unit, weight } of constructionsOf(sentence, clauses, readFlags(tokens))) {
    if (weight.effect === 'shade-up') {
      shades.push(weight);
      continue;
    }
    const list = weights[unitOf[unit]!]!;
    if (!list.some(({ from, to }) => from < weight.to && weight.from < to)) list.push(weight);
  }
  return shade(combine(weights.map(compose), joins), shades);
}

/** Joins to a frame's clause what hangs on it too: in "I think it leaks and it will fail" both are only thought. */
function underFrames(placed: readonly Placed[], joins: readonly string[]): { unitOf: readonly number[]; joins: readonly string[] } {
  if (joins.length === 1 || !placed.some(({ cue }) => cue.entry.tag === 'frame')) return { unitOf: joins.map((_, unit) => unit), joins };
  const unitOf = [0];
  const left = [''];
  for (let unit = 1; unit < joins.length; unit++) {
    const join = joins[unit]!;
    const hangs = (join === 'and' || join === 'or') && placed.some((other) => other.cue.entry.tag === 'frame' && unitOf[other.unit] === left.length - 1 && other.unit < unit);
    if (!hangs) left.push(join);
    unitOf.push(left.length - 1);
  }
  return { unitOf, joins: left };
}
