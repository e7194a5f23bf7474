/** Words of the essay in the explanation's own sentences. */
import { type Contribution, type Evidence, isPrinted } from '../model/index.js';

/** In quotation marks, unless they bring their own. */
export function quoted(words: string): string {
  return /^["“]/.test(words) ? words : `“${words}”`;
}

/** Digits after the point: two, or as many as show that the one is under the other: "0.238; found from 0.241 on". */
export function digitsFor(probability: number, floor: number): number {
  return [2, 3, 4].find((digits) => probability.toFixed(digits) !== floor.toFixed(digits)) ?? 5;
}

/** "“granted” (concessive), “will” (learned)". */
export function evidenceWords(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ cue, type }) => quoted(cue) + typeName(type)))].join(', ');
}

/** What a span is called: by its kind of cue, or that a model learned to look at it. */
function typeName(type: Evidence['type']): string {
  if (type === 'other') return '';
  return type === 'model' ? ' (learned)' : ` (${type.replaceAll('_', ' ')})`;
}

/** The parts of a strength, without a shade of words that are named for more already: “nonsense” +1 in “that is nonsense”. */
export function namedParts(contributions: readonly Contribution[]): readonly Contribution[] {
  const printed = contributions.filter(({ effect }) => isPrinted(effect));
  return contributions.filter(
    ({ start, end, effect }) =>
      isPrinted(effect) ||
      !printed.some(
        (other) =>
          (other.start ?? Infinity) < (end ?? -Infinity) && (start ?? Infinity) < (other.end ?? -Infinity),
      ),
  );
}
