/** Where the program and the labels part: per move what was missed and what was found wrongly, with sentences to read. */
import type { Disagreement, ScoredMove, Tally } from './tally.js';

export interface Confusion {
  readonly move: ScoredMove;
  readonly kind: Disagreement['kind'];
  readonly count: number;
  /**
   * What stands there instead, and how often, most frequent first: for a missed move what was found, for a wrong one what
   * the labels say. Sentences with nothing instead are not counted here.
   */
  readonly instead: readonly { readonly move: string; readonly count: number }[];
  /** Sentences from different essays. */
  readonly examples: readonly {
    readonly essay: string;
    readonly text: string;
    readonly instead: readonly string[];
  }[];
}

/** Most frequent first, with so many examples each. */
export function confusionsOf(tallies: readonly Tally[], examples: number): Confusion[] {
  const groups = new Map<string, Disagreement[]>();
  for (const one of tallies.flatMap(({ disagreements }) => disagreements)) {
    const id = `${one.move} ${one.kind}`;
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return [...groups.values()]
    .map((group): Confusion => {
      const { move, kind } = group[0]!;
      return {
        move,
        kind,
        count: group.length,
        instead: insteadOf(group),
        examples: spread(group, examples).map(({ essay, text, instead }) => ({ essay, text, instead })),
      };
    })
    .sort((a, b) => b.count - a.count || (a.move < b.move ? -1 : 1));
}

function insteadOf(group: readonly Disagreement[]): Confusion['instead'] {
  const counts = new Map<string, number>();
  for (const move of group.flatMap(({ instead }) => instead)) counts.set(move, (counts.get(move) ?? 0) + 1);
  return [...counts]
    .map(([move, count]) => ({ move, count }))
    .sort((a, b) => b.count - a.count || (a.move < b.move ? -1 : 1));
}

/** The first of each essay, and of these so many, spread over the list. */
function spread(group: readonly Disagreement[], wanted: number): Disagreement[] {
  const firsts = [...new Map(group.map((one) => [one.essay, one] as const).reverse()).values()].reverse();
  const step = Math.max(1, Math.floor(firsts.length / Math.max(1, wanted)));
  return firsts.filter((_, i) => i % step === step >> 1).slice(0, wanted);
}
