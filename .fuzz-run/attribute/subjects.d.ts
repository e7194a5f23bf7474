/** Who speaks: the subject of a reporting verb, found by walking left from it. */
import { type Token } from '../model/index.js';
/** What kind of speaker a subject is. */
export type Speaker = 
/** I, we */
'author'
/** you, one */
 | 'reader'
/** critics, skeptics */
 | 'opponent'
/** some, many voters, people, everyone */
 | 'generic'
/** he, she, they, it */
 | 'pronoun'
/** the mayor, a name */
 | 'person' | 'expert'
/** a study, the report */
 | 'source'
/** who, which, that */
 | 'relative' | 'thing';
export interface Subject {
    readonly speaker: Speaker;
    /** Its tokens, from (inclusive) to (exclusive). */
    readonly from: number;
    readonly to: number;
}
/** Adverbs, auxiliaries and negation left of a verb: the last token of what may be its subject. */
export declare function lastOfSubject(tokens: readonly Token[], verb: number): number;
/** The subject of the verb at `verb`, or null where none stands left of it in the same clause. */
export declare function subjectOf(tokens: readonly Token[], verb: number): Subject | null;
