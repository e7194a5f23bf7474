/** Force that no single word carries: a description put in place of another, a superlative, an exclamation (lexicon 2.4; guideline 5, rule 10). */
import type { Token } from '../model/index.js';
import { type Clauses } from './clauses.js';
import type { Construction } from './compose.js';
/** What the constructions of a sentence add: at most one of each. */
export declare function constructionsOf(tokens: readonly Token[], clauses: Clauses): Construction[];
/** Whether a superlative begins at token i: "most harmful", "worst", "strongest". */
export declare function isSuperlative(tokens: readonly Token[], i: number): boolean;
