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

  /** Whether any rule has voted for the move. */
  get spoken(): boolean {
    return this.#votes.some((vote) => vote.weight > 0);
  }

  get votes(): readonly Signal[] {
    return this.#votes;
  }
}
