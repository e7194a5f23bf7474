/**
 * What rules need to know of a sentence's build, told from words, places and marks: no parser stands behind it.
 * Every function takes a sentence's reading and the index of a token, and looks at a few neighbors at most.
 */
import { type Reading } from './reading.js';
export * from './reading.js';
/** The first index from i on that is no adverb or negation; at most four are passed. */
export declare function afterAdverbs(reading: Reading, i: number): number;
/** The last index up to i that is no adverb or negation. */
export declare function beforeAdverbs(reading: Reading, i: number): number;
/** Commas, semicolons, colons, dashes and brackets, and the sentence's end. */
export declare function isBreak(reading: Reading, i: number): boolean;
export type SubjectKind = 'none' | 'i' | 'we' | 'you' | 'they' | 'it' | 'this' | 'there' | 'relative' | 'one' | 'person' | 'institution' | 'name' | 'plural' | 'noun';
/** The index of the subject's last word before the verb at i, or -1 where a clause starts right before. */
export declare function subjectOf(reading: Reading, i: number): number;
/** What kind of subject stands before the verb at i. */
export declare function subjectKind(reading: Reading, i: number): SubjectKind;
/** How the noun phrase that ends at k is pointed out. */
export type Pointing = 'this' | 'the' | 'a' | 'our' | 'no' | 'bare';
/** The determiner of the noun phrase whose last word stands at k, looked for among the few words before it. */
export declare function pointingOf(reading: Reading, k: number): Pointing;
/** Whether a subject can act ("agent") or only be the case ("thing"). */
export type Actor = 'agent' | 'thing' | 'none';
export declare const ACTORS: Readonly<Record<SubjectKind, Actor>>;
/** The first token of the clause that the token at i stands in: after the last comma-like mark or joining word. */
export declare function clauseStart(reading: Reading, i: number): number;
/** Whether the word could be a verb in its base form: no ending, no small word. */
export declare function isBaseForm(reading: Reading, i: number): boolean;
/** A past participle, as far as its form tells. */
export declare const isParticiple: (reading: Reading, i: number) => boolean;
/** An -ing form of a verb. */
export declare const isGerund: (reading: Reading, i: number) => boolean;
/** Whether the words from `from` on are these, separated by spaces. */
export declare function isRun(reading: Reading, from: number, words: readonly string[]): boolean;
