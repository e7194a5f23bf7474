import type { GoldEssay } from './gold.js';
import { type ScoredMove } from './tally.js';
/** A set: its file, the moves its labels speak of, and the labels that make a case of the first of them. */
export interface PublicSet {
    readonly id: string;
    readonly file: string;
    readonly cases: readonly string[];
    /** The move that a labelled sentence makes; other moves of `moves` are left open there. */
    readonly moves: readonly ScoredMove[];
}
export declare const PUBLIC_SETS: readonly PublicSet[];
/** The set's documents in the form of labelled essays; what it does not speak of is neither right nor wrong. */
export declare function readPublicSet(folder: string, set: PublicSet): GoldEssay[];
interface Span {
    readonly start: number;
    readonly end: number;
}
/** At least half of the shorter lies in both. */
export declare function mostly(a: Span, b: Span): boolean;
export {};
