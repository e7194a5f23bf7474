/** Collects the votes of one detector on one sentence. */
import type { EvidenceType, MoveKind, SpanType } from '../model/index.js';
import { NO_WORDS, type Signal, type SignalSpan } from './signal.js';

const NOTHING: SignalSpan = { from: NO_WORDS, to: NO_WORDS, type: 'other' };

/** A class, since a sentence has some eighteen (model/kept.ts). */
class Vote implements Signal {
  constructor(
    readonly move: MoveKind,
    readonly rule: string,
    readonly weight: number,
    readonly from: number,
    readonly to: number,
    readonly type: SpanType,
    readonly evidenceType: EvidenceType | null,
  ) {}
}

export class Ballot {
  #move: MoveKind;
  #votes: Signal[];
  /** Where the votes of this ballot begin; those of other detectors on the sentence may stand before them. */
  #first: number;
  #sum = 0;
  #spoken = false;

  /** `votes`: the list that its votes are added to. */
  constructor(move: MoveKind, votes: Signal[] = []) {
    this.#move = move;
    this.#votes = votes;
    this.#first = votes.length;
  }

  /** Begins anew, for another detector or sentence: what is asked fifteen times a sentence should leave nothing behind. */
  reopen(move: MoveKind, votes: Signal[]): void {
    this.#move = move;
    this.#votes = votes;
    this.#first = votes.length;
    this.#sum = 0;
    this.#spoken = false;
  }

  /** Adds a vote on tokens `from` (inclusive) to `to` (exclusive), unless the rule has voted already: it counts where its words stand first. */
  vote(
    rule: string,
    weight: number,
    from: number,
    to: number,
    type: SpanType,
    evidenceType: EvidenceType | null = null,
  ): void {
    const votes = this.#votes;
    for (let i = this.#first; i < votes.length; i++) if (votes[i]!.rule === rule) return;
    this.#count(weight);
    votes.push(new Vote(this.#move, rule, weight, from, to, type, evidenceType));
  }

  /** Adds a vote on a span, or without words: for rules that are asked once a sentence. */
  cast(rule: string, weight: number, span: SignalSpan | null): void {
    this.#count(weight);
    const { from, to, type } = span ?? NOTHING;
    this.#votes.push(new Vote(this.#move, rule, weight, from, to, type, null));
  }

  /** Adds a vote against where any rule has spoken for the move: what those must outweigh together. */
  prior(rule: string, weight: number): void {
    if (this.#spoken) this.cast(rule, weight, null);
  }

  /** Adds all votes of another ballot. */
  add(other: Ballot): void {
    for (const vote of other.#votes) {
      this.#count(vote.weight);
      this.#votes.push(vote);
    }
  }

  #count(weight: number): void {
    this.#sum += weight;
    if (weight > 0) this.#spoken = true;
  }

  /** The sum of the votes so far. */
  get sum(): number {
    return this.#sum;
  }

  /** Whether any rule has voted for the move. */
  get spoken(): boolean {
    return this.#spoken;
  }

  /** Whether this rule has voted. */
  has(rule: string): boolean {
    for (let i = this.#first; i < this.#votes.length; i++) if (this.#votes[i]!.rule === rule) return true;
    return false;
  }

  /**
   * Adds a vote of its own for a clear frame where one rule alone weighs this much, on that rule's words. Clear frames are
   * rare one by one; together they are many enough for the model to learn what a clear frame is worth.
   */
  clear(rule: string, least: number): void {
    for (let i = this.#first; i < this.#votes.length; i++) {
      const { weight, from, to, type } = this.#votes[i]!;
      if (weight < least) continue;
      this.#count(0.2);
      this.#votes.push(new Vote(this.#move, rule, 0.2, from, to, type, null));
      return;
    }
  }

  /** Drops all votes cast since it was opened. */
  withdraw(): void {
    this.#votes.length = this.#first;
    this.#sum = 0;
    this.#spoken = false;
  }
}
