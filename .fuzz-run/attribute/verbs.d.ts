/** Reporting verbs and what follows them: whether a clause, a quotation or only a thing is reported. */
import { type Token } from '../model/index.js';
/** How a verb reports: as it stands, at a distance, as a fact, or as what someone thinks. */
export type ReportKind = 'neutral' | 'distancing' | 'endorsing' | 'stance';
/** What a word's classes say of its part in a frame. */
export interface FrameWord {
    /** The kind of a reporting verb; of several, the first of neutral, distancing, endorsing, stance. */
    readonly verb: ReportKind | null;
    /** A noun for what is said or thought. */
    readonly view: boolean;
}
/** The part a word can play in a frame; null for most words. */
export declare function frameWord({ classes }: Token): FrameWord | null;
/**
 * What is reported: a that-clause, quoted words (in marks, after a colon, or after a comma as in speeches), a bare clause,
 * an "as" or "to" phrase, some other thing, or nothing.
 */
export type Complement = 'that' | 'quote' | 'clause' | 'as' | 'to' | 'object' | 'none';
export declare const isVerb: (token: Token | undefined) => boolean;
/** What the verb at `verb` reports. */
export declare function complementOf(tokens: readonly Token[], verb: number): Complement;
/** Whether a clause with its own subject and finite verb begins at `at`: "the plan will fail". */
export declare function isClauseAt(tokens: readonly Token[], at: number): boolean;
