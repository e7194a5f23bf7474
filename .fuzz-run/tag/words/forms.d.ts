/** What the tag and the spelling of a token tell, as bits: its part of speech, its ending, its capital, the tense of its form. */
import type { Token } from '../../model/index.js';
export declare const NOUN = 1;
export declare const PROPN = 2;
export declare const VERB = 4;
export declare const AUX = 8;
export declare const ADJ = 16;
export declare const ADV = 32;
export declare const PRON = 64;
export declare const DET = 128;
export declare const NUM = 256;
export declare const ADP = 512;
export declare const PART = 1024;
export declare const CCONJ = 2048;
export declare const SCONJ = 4096;
export declare const INTJ = 8192;
export declare const PUNCT = 16384;
export declare const SYM = 32768;
/** A word or number, as against marks. */
export declare const WORD: number;
/** Inside quoted speech. */
export declare const QUOTED: number;
/** Written with a capital, inside the sentence or not. */
export declare const CAPITAL: number;
/** Begins with a digit. */
export declare const DIGIT: number;
/** Ends in -ing. */
export declare const ING: number;
/** An -ing form of a verb. */
export declare const GERUND: number;
/** Ends in -ed. */
export declare const ED: number;
/** A regular past form or participle, by its ending. */
export declare const PAST_FORM: number;
/** A past participle, as far as its form tells. */
export declare const PARTICIPLE: number;
/** Ends in -s, not in -ss. */
export declare const S_FORM: number;
/** Ends in -ly, and is longer than that. */
export declare const LY: number;
/** Forms of verbs that tell their tense, as one number under this mask. */
export declare const TENSE: number;
export declare const MODAL_FORM: number;
export declare const PRESENT_AUXILIARY: number;
export declare const PAST_AUXILIARY_FORM: number;
export declare const HAVE_FORM: number;
/** Past forms that are never participles: "went" is past wherever it stands. */
export declare const SIMPLE_PAST: number;
/** Past forms that are participles too: past where no auxiliary stands before. */
export declare const PAST_OR_PARTICIPLE: number;
/** Verbs whose past form is their base form. */
export declare const UNMARKED: number;
/** Ends as a past form or a gerund does and is none. Never part of a token's forms. */
export declare const MISLEADING: number;
/** What spelling does not show of a word. */
export declare const FORMS: readonly (readonly [number, string])[];
/** All that tag and spelling tell of a token. `listed`: what FORMS says of its word. */
export declare function formsOf(token: Token, listed: number): number;
