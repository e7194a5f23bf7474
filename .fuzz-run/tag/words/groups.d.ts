/** Groups of small words, as bits: articles, auxiliaries, pronouns, prepositions, and what the grammar of a clause hangs on. */
export declare const BE = 1;
export declare const HAVE = 2;
export declare const DO = 4;
/** Modal verbs that bind ("must", "should"), foretell ("will"), suppose ("would"), allow ("may", "can"). */
export declare const MODAL = 8;
export declare const NOT = 16;
/** "the", "this", "every", "two": opens a noun phrase. */
export declare const DETERMINER = 32;
export declare const POSSESSIVE = 64;
/** "he", "it", "who", "everyone": can be a subject by itself. */
export declare const SUBJECT = 128;
export declare const OBJECT = 256;
export declare const PREPOSITION = 512;
export declare const COORDINATOR = 1024;
/** "because", "if", "when", "that": opens a clause inside another. */
export declare const SUBORDINATOR = 2048;
export declare const ADVERB = 4096;
/** "become", "seem", "remain", "look": joins a subject to what is said of it, as be does. */
export declare const LINKING = 8192;
export declare const RELATIVE = 16384;
/** Particles of phrasal verbs: "up", "out", "off". */
export declare const PARTICLE = 32768;
/** An adverb by its form, its tag or its group. */
export declare const ADVERBIAL: number;
/** A mark that parts clauses: comma, colon, dash, bracket, full stop. */
export declare const BREAK: number;
export declare const UNIVERSAL: number;
/** "indeed", "clearly", "arguably": the writer's stake in what is said. */
export declare const STAKE: number;
/** "think", "believe", "doubt". */
export declare const OPINION: number;
/** "was", "had", "did". */
export declare const PAST_AUXILIARY: number;
/** Forms of need. */
export declare const NEEDING: number;
/** A mark that can stand inside a word or an amount. */
export declare const INNER_MARK: number;
/** Each group with its words. */
export declare const GROUPS: readonly (readonly [number, string])[];
