/** What a detector made of many small rules is written with: rules, the conditions they share, and how a finding becomes a vote. */
import type { MoveKind, SpanType } from '../model/index.js';
import type { Ballot } from './ballot.js';
import type { SignalSpan } from './signal.js';
import type { Site } from './site.js';
/** The words that made a rule fire: a span, or null where it does not fire. A rule that votes against needs no words. */
export type Finding = SignalSpan | 'against' | null;
export interface Rule {
    /** Unique within its move; the vote is named "move/name". */
    readonly name: string;
    /** Log-odds of its vote. */
    readonly weight: number;
    readonly find: (site: Site) => Finding;
}
/** Rules that none of can fire but under one condition: asked first, so that most sentences are soon done with. */
export interface Given {
    readonly given: (site: Site) => boolean;
    readonly rules: readonly Rule[];
}
export declare const given: (condition: (site: Site) => boolean, rules: readonly Rule[]) => Given;
export declare class Rulebook {
    #private;
    constructor(move: MoveKind, rules: readonly (Rule | Given)[]);
    /** Casts the votes of all rules that fire, in their order. */
    consult(site: Site, ballot: Ballot): void;
}
export declare const span: (from: number, to: number, type: SpanType) => SignalSpan;
/** A span of one token. */
export declare const word: (at: number, type: SpanType) => SignalSpan;
/** The first words of a sentence: what a vote about its place can show. */
export declare const head: ({ outline: { start }, reading }: Site, type: SpanType) => SignalSpan;
