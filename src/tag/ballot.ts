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
    const spans = [{ from, to, type }];
    this.#votes.push(
      evidenceType === undefined
        ? { move: this.#move, rule, weight, spans }
        : { move: this.#move, rule, weight, spans, evidenceType },
    );
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

  /**
   * Adds a vote of its own for a clear frame where one rule alone weighs this much, on that rule's words. Clear frames are
   * rare one by one; together they are many enough for the model to learn what a clear frame is worth.
   */
  clear(rule: string, least: number): void {
    for (const cast of this.#votes) {
      if (cast.weight < least) continue;
      this.#votes.push({ move: this.#move, rule, weight: 0.2, spans: cast.spans });
      return;
    }
  }

  get votes(): readonly Signal[] {
    return this.#votes;
  }
}

/** What a lexicon entry of some tag votes. */
export interface MarkerVote {
  readonly rule: string;
  readonly weight: number;
}

/** Votes by the tag of a lexicon entry; the rule is named after the tag. */
export function markersOf(
  prefix: string,
  weights: Readonly<Record<string, number>>,
): ReadonlyMap<string, MarkerVote> {
  return new Map(Object.entries(weights).map(([tag, weight]) => [tag, { rule: `${prefix}/${tag}`, weight }]));
}

/** A walk over sentences looks back and ahead by no more than this many. */
const REACH = 8;

/**
 * Keeps what was read from the last few keys, so that neighbors may ask again at no cost. A ring, not a WeakMap: a walk
 * never comes back to what it left, and a ring costs a tenth of the time.
 */
export function recent<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const keys: (K | undefined)[] = new Array(REACH).fill(undefined);
  const values: (V | undefined)[] = new Array(REACH).fill(undefined);
  let next = 0;
  return (key) => {
    for (let i = 0; i < REACH; i++) if (keys[i] === key) return values[i]!;
    const value = read(key);
    keys[next] = key;
    values[next] = value;
    next = (next + 1) % REACH;
    return value;
  };
}
