/** Collects the votes of one detector on one sentence. */
import type { EvidenceType, MoveKind, SpanType } from '../model/index.js';
import type { Signal, SignalSpan } from './signal.js';
export declare class Ballot {
    #private;
    /** `votes`: the list that its votes are added to. */
    constructor(move: MoveKind, votes?: Signal[]);
    /** Adds a vote on tokens `from` (inclusive) to `to` (exclusive), unless the rule has voted already: it counts where its words stand first. */
    vote(rule: string, weight: number, from: number, to: number, type: SpanType, evidenceType?: EvidenceType): void;
    /** Adds a vote on a span, or without words: for rules that are asked once a sentence. */
    cast(rule: string, weight: number, span: SignalSpan | null): void;
    /** Adds a vote against where any rule has spoken for the move: what those must outweigh together. */
    prior(rule: string, weight: number): void;
    /** Adds all votes of another ballot. */
    add(other: Ballot): void;
    /** The sum of the votes so far. */
    get sum(): number;
    /** Whether any rule has voted for the move. */
    get spoken(): boolean;
    /** Whether this rule has voted. */
    has(rule: string): boolean;
    /**
     * Adds a vote of its own for a clear frame where one rule alone weighs this much, on that rule's words. Clear frames are
     * rare one by one; together they are many enough for the model to learn what a clear frame is worth.
     */
    clear(rule: string, least: number): void;
    /** Drops all votes cast since it was opened. */
    withdraw(): void;
}
