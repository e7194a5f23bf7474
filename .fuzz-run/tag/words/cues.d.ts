/** The types of the lexicon's cues that rules ask for, as bits. */
import { type CueEntry, type CueType } from '../../model/index.js';
/** Hedges of what is said; about quantities and of hearsay aside. */
export declare const HEDGING = 1;
export declare const BOOSTING = 2;
/** The bit of a type; 0 for types that no rule asks for. */
export declare const cueBit: (type: CueType) => number;
/** The bit of an entry's type. */
export declare function cueBitOf(entry: CueEntry): number;
