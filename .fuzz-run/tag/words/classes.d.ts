/** Word classes that rules ask for again and again, as bits. */
import type { WordClass } from '../../model/index.js';
export declare const BAD_ADJECTIVE = 1;
export declare const GOOD_ADJECTIVE = 2;
export declare const BAD_NOUN = 4;
export declare const GOOD_NOUN = 8;
export declare const WEIGHTY = 16;
export declare const BAD_VERB = 32;
export declare const GOOD_VERB = 64;
export declare const BAD_ADVERB = 128;
export declare const GOOD_ADVERB = 256;
export declare const CAUSATIVE = 512;
export declare const ENABLING = 1024;
export declare const PREVENTING = 2048;
export declare const CHANGE = 4096;
export declare const ACTION = 8192;
export declare const DISCOURSE = 16384;
export declare const NARRATIVE = 32768;
export declare const COMPARATIVE: number;
export declare const SUPERLATIVE: number;
export declare const PERSON: number;
export declare const INSTITUTION: number;
export declare const ABSTRACT: number;
export declare const PAST_TIME: number;
export declare const TEXT: number;
export declare const KIN: number;
export declare const CONCRETE: number;
/** "critics", "skeptics". */
export declare const OPPONENT: number;
/** "economists", "researchers". */
export declare const EXPERT: number;
/** "study", "poll". */
export declare const SOURCE: number;
/** "claim", "myth": a noun for what is said or thought. */
export declare const VIEW: number;
/** A verb of saying or thinking, of whatever kind. */
export declare const REPORTING: number;
/** "percent", "million". */
export declare const QUANTITY: number;
/** Adjectives and nouns that judge. */
export declare const LOADED: number;
export declare const GOOD: number;
export declare const BAD: number;
/** The bits of a token's classes, as far as there are bits for them. */
export declare function classBitsOf(classes: readonly WordClass[]): number;
