/** What several rules ask of a sentence. */
import { type JudgedSentence, type MoveKind, type Range, type RelatedSentence, type Token } from '../model/index.js';
export declare function makes({ moves }: RelatedSentence, kind: MoveKind): boolean;
/** How sure the move is; 0 where it was not found. */
export declare function confidenceIn({ moves }: RelatedSentence, kind: MoveKind): number;
/** Whether the author claims something here, in body text. */
export declare function isClaim({ role, whose, strength, moves }: JudgedSentence): boolean;
export declare const isBody: (sentence: JudgedSentence) => boolean;
/** Whether the sentence has so many words, punctuation left out. */
export declare function hasWords({ tokens }: RelatedSentence, count: number): boolean;
/**
 * Hedges that lowered the strength of a sentence, in order: what its contributions name, approximators of quantities left out.
 * With `least`, only those that lowered it so far: -2 and more for "perhaps", -1 for "often".
 */
export declare function hedgesIn(sentence: JudgedSentence, least?: number): readonly Range[];
/** The words of a sentence that lie in a range, as written, without markup. */
export declare function wordsAt(sentence: JudgedSentence, { start, end }: Range): string;
export declare const tokensAt: (sentence: JudgedSentence, { start, end }: Range) => readonly Token[];
/** Words in quotation marks, joined by commas: “may”, “perhaps”. */
export declare const quoted: (sentence: JudgedSentence, ranges: readonly Range[]) => string;
/** How many content words two sentences share. */
export declare function shared(a: RelatedSentence, b: RelatedSentence): number;
