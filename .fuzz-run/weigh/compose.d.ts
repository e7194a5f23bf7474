/** The arithmetic of strength: a base, and what each cue adds (guideline section 5, "Composition"). */
import { type Effect, type SpanType } from '../model/index.js';
/** Something that counts in one main clause: a cue, or words that a rule found. */
export interface Weight {
    readonly from: number;
    readonly to: number;
    readonly type: SpanType;
    readonly effect: Effect;
}
/** A weight with the main clause it counts in. */
export interface Construction {
    readonly unit: number;
    readonly weight: Weight;
    /** Whether it takes in the main clause after its own. */
    readonly spans: boolean;
}
/** A contribution that still points at tokens; -1 where no word caused it. */
export interface Part {
    readonly from: number;
    readonly to: number;
    readonly type: SpanType;
    readonly effect: number;
}
/** The value of a clause, and the parts that make it: the base and all effects add up to it. */
export interface Composed {
    readonly value: number;
    readonly parts: readonly Part[];
}
export declare const BASE = 1;
export declare const LOWEST = -3;
export declare const HIGHEST = 3;
/** The value of one clause and the parts that it is made of; the parts add up from the base. */
export declare function compose(weights: readonly Weight[]): Composed;
/** The value with what stands outside the main point. Such words are of type `other`: they are no hedges or boosters here. */
export declare function shade({ value, parts }: Composed, outside: readonly Weight[]): Composed;
/**
 * Several main clauses (rule 1). What follows "but" or "yet" is the point, what follows "so" goes with what it follows from.
 * For the rest the mean, in which the first counts double, rounded towards zero to half a step.
 */
export declare function combine(clauses: readonly Composed[], joins: readonly string[]): Composed;
