/** The strength of one sentence: its clauses, what counts in each, and their mean. */
import type { Cue, TaggedSentence } from '../model/index.js';
import { segment } from './clauses.js';
import { type Composed, combine, compose, shade, type Weight } from './compose.js';
import { constructionsOf } from './constructions.js';
import { commandOf } from './force.js';
import { placeCues, weightOf } from './scope.js';
import { spokenIn } from './voice.js';

/** The strength of one sentence, before it is written down. */
export function composedOf(sentence: TaggedSentence): Composed {
  const { tokens } = sentence;
  const clauses = segment(tokens, spokenIn(sentence));
  const { counted, outside } = placeCues(sentence, clauses);
  const constructions = constructionsOf(tokens, clauses);
  const { unitOf, joins } = mergedUnits(clauses.joins, (unit, join, before) =>
    constructions.some((found) => found.spans && found.unit + 1 === unit) ||
    counted.some((placed) => placed.unit < unit && before(placed.unit) && holdsOver(placed.cue, join)),
  );
  const weights: Weight[][] = joins.map(() => []);
  const shades = [...outside];
  for (let unit = 0; unit < clauses.joins.length; unit++) {
    const command = commandOf(tokens, clauses, unit);
    if (command) weights[unitOf[unit]!]!.push(command);
  }
  for (const { cue, unit } of counted) weights[unitOf[unit]!]!.push(weightOf(cue, cue.entry.effect));
  for (const { unit, weight } of constructions) {
    const list = weight.effect === 'shade-up' ? shades : weights[unitOf[unit]!]!;
    if (!list.some(({ from, to }) => from < weight.to && weight.from < to)) list.push(weight);
  }
  return shade(combine(weights.map(compose), joins), shades);
}

/**
 * Joins main clauses that make one point: in "I think it leaks and it will fail" both are only thought. `hangs` tells whether a
 * clause goes with the one before it; `before(unit)` whether a clause already belongs there.
 */
function mergedUnits(
  joins: readonly string[],
  hangs: (unit: number, join: string, before: (unit: number) => boolean) => boolean,
): { unitOf: readonly number[]; joins: readonly string[] } {
  const unitOf = [0];
  const left = [''];
  for (let unit = 1; unit < joins.length; unit++) {
    const last = left.length - 1;
    if (!hangs(unit, joins[unit]!, (other) => unitOf[other] === last)) left.push(joins[unit]!);
    unitOf.push(left.length - 1);
  }
  return { unitOf, joins: left };
}

/** Whether what a cue says goes for the clause joined to its own: a frame's over "and", a disclaimer's over "but" too. */
function holdsOver({ entry }: Cue, join: string): boolean {
  if (entry.tag === 'disclaimer') return join === 'but' || join === 'and';
  return entry.tag === 'frame' && (join === 'and' || join === 'or');
}
