/** Collects the votes of one detector on one sentence; a rule votes once, at the first place where its words stand. */
import type { EvidenceType, MoveKind, SpanType } from '../model/index.js';
import type { Signal } from './detector.js';

export class Ballot {
  readonly #move: MoveKind;
  readonly #votes: Signal[] = [];

  constructor(move: MoveKind) {
    this.#move = move;
  }

  /** Adds a vote on tokens `from` (inclusive) to `to` (exclusive), unless the rule has voted already. */
  vote(
    rule: string,
    weight: number,
    from: number,
    to: number,
    type: SpanType,
    evidenceType?: EvidenceType,
  ): void {
    for (const cast of this.#votes) if (cast.rule === rule) return;
    const vote = { move: this.#move, rule, weight, spans: [{ from, to, type }] };
    this.#votes.push(evidenceType === undefined ? vote : { ...vote, evidenceType });
  }

  /** The sum of the votes so far. */
  get sum(): number {
    let sum = 0;
    for (const vote of this.#votes) sum += vote.weight;
    return sum;
  }

  /** Whether any rule has voted for the move. */
  get spoken(): boolean {
    return this.#votes.some((vote) => vote.weight > 0);
  }

  get votes(): readonly Signal[] {
    return this.#votes;
  }
}

/** Keeps what was read from a sentence, so that its neighbors may ask again at no cost. */
export function remembered<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = read(key);
      known.set(key, value);
    }
    return value;
  };
}
