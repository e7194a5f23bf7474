/**
 * How far a sentence takes up the words of a view of others that stands before it. An answer speaks of what it answers; and words
 * that are rare in the essay tell more than those it is about throughout.
 */
import type { Token } from '../../model/index.js';
import { wordOf } from '../words/known.js';

/** How far back a view is answered in its own words, in body sentences. */
const REACH = 10;
/** Words taken up, weighed by how rare they are and how likely their sentence is a view: divided by this, and cut off. */
const SCALE = 2;
const MOST = 3;

export class TakenUp {
  /** Of each body sentence: its content words by their stems, each once. */
  readonly #topics: readonly ReadonlySet<number>[];
  /** How likely each body sentence is a view by its votes, 0 to 1; 0 where no rule speaks for one. */
  readonly #views: Float64Array;
  /** How rare each stem is: the logarithm of the share of sentences that have it, turned round. */
  readonly #rarity = new Map<number, number>();

  /** `views`: of each body sentence, the sum of the votes for a view; null where no rule speaks for one. */
  constructor(sentences: readonly (readonly Token[])[], views: readonly (number | null)[]) {
    this.#views = Float64Array.from(views, (sum) => (sum === null ? 0 : 1 / (1 + Math.exp(-sum))));
    this.#topics = views.some((sum) => sum !== null) ? sentences.map(topicOf) : [];
    const { length } = sentences;
    for (const topic of this.#topics)
      for (const stem of topic) this.#rarity.set(stem, (this.#rarity.get(stem) ?? 0) + 1);
    for (const [stem, count] of this.#rarity) this.#rarity.set(stem, Math.log((length + 1) / count));
  }

  /** How much the body sentence at `place` takes up of the view before it of which it takes up most: 0 to MOST. */
  by(place: number): number {
    let most = 0;
    for (let at = place - 1; at >= 0 && at >= place - REACH; at--) {
      const view = this.#views[at]!;
      if (view > 0) most = Math.max(most, view * this.#shared(at, place));
    }
    return Math.min(MOST, most / SCALE);
  }

  #shared(a: number, b: number): number {
    const other = this.#topics[b]!;
    let sum = 0;
    for (const stem of this.#topics[a]!) if (other.has(stem)) sum += this.#rarity.get(stem)!;
    return sum;
  }
}

function topicOf(tokens: readonly Token[]): ReadonlySet<number> {
  const topic = new Set<number>();
  for (const token of tokens) {
    if (!token.word) continue;
    const stem = wordOf(token).topic;
    if (stem !== 0) topic.add(stem);
  }
  return topic;
}
