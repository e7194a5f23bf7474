/**
 * The little grammar that the clause segmenter goes by: what single words can do, as bits, so that one lookup a token answers
 * all its questions. Words first, tags second: wink's tags are wrong just where clauses begin (lexicon section 0).
 */
import type { Token } from '../model/index.js';
/** A form that can be the finite verb of a clause whatever the tag says: forms of be, have, do, and the modals. */
export declare const AUXILIARY: number;
/** A modal: a base form follows. */
export declare const MODAL: number;
/** Can be a subject by itself: "they", "this", "everyone". */
export declare const PRONOUN: number;
/** Opens a clause that is never the main one: "because", "although". */
export declare const SUBORDINATOR: number;
/** Opens one only where a subject and a verb follow, else a phrase: "before lunch", "as a clerk". */
export declare const SUBORDINATOR_OR_PREPOSITION: number;
/** Opens a relative clause after a noun: "which", "who". */
export declare const RELATIVE: number;
/** Joins clauses of equal weight. */
export declare const COORDINATOR: number;
export declare const DETERMINER: number;
export declare const PREPOSITION: number;
/** Says what another holds or said: "claims", "wrote". */
export declare const REPORTING: number;
/** After which a "that" clause is the point itself: "clear", "means", "believe", "is". */
export declare const ENDORSING: number;
/** Names a thought: what follows its "that" is its content: "idea", "myth". */
export declare const SHELL_NOUN: number;
export declare const NEGATOR: number;
/** Verbs that want something brought about; what follows their "that" is only wanted: "ensure", "demand". */
export declare const WANTING: number;
/** Adverbs that stand inside verb groups without ending in -ly: "also", "often", "never". */
export declare const ADVERB: number;
/** Nouns of time that begin a clause without being its subject: "this time we ...", "every day they ...". */
export declare const TIME_NOUN: number;
/** A question word that opens a clause inside another: "what", "how". */
export declare const QUESTION_WORD: number;
export declare const FORM_OF_BE: number;
/** A past form or participle that no ending shows. */
export declare const IRREGULAR_PAST: number;
/** What a normalized word can do, as bits; 0 where nothing is known. */
export declare function flagsOf(norm: string): number;
/** An adverb that may stand inside a verb group: "also", "clearly", "not". */
export declare function isAdverb(token: Token, flags: number): boolean;
/** Whether a token can be a noun or stand for one. */
export declare function isNominal(token: Token, flags: number): boolean;
