/** How much a verb of future time votes by who or what its subject is, and how that subject is pointed out. */
import { type Pointing, type Reading, type SubjectKind } from '../../grammar.js';
type Votes = Readonly<Record<SubjectKind, number>>;
export declare const WILL: Votes;
export declare const WOULD: Votes;
/** Of "may", "might" and "could". */
export declare const MAY: Votes;
/** "this bill will" foretells more than "a bill will". */
export declare const POINTED: Readonly<Record<Pointing, number>>;
export declare const POINTED_RULES: Record<Pointing, string>;
/** "prediction/will-it", "prediction/will-noun", ...: one rule for each kind of subject. */
export declare const rulesOf: (verb: string) => Record<SubjectKind, string>;
/** Where the verb at i stands: in the main clause, inside another, or inside what others say. */
export declare function depthOf(reading: Reading, i: number): 'main' | 'inside' | 'said';
export {};
