/** Contexts by place and neighbor: no parser stands behind them, so words, commas and positions decide; tags only help. */
import type { Token, WordClass } from '../../model/index.js';
import type { ContextTest, CueSite } from './site.js';
/** A set of words from a list with spaces between them. */
export declare const words: (list: string) => ReadonlySet<string>;
/** The normalized word of token i; "" outside the sentence. */
export declare const norm: (tokens: readonly Token[], i: number) => string;
/** Adverbs and negation that may stand between a modal or a form of be and its verb. */
export declare function skipAdverbs(tokens: readonly Token[], i: number, step: 1 | -1): number;
/** The word that is subject right before, auxiliaries and adverbs aside. */
export declare function subjectBefore({ tokens, from }: CueSite): Token | undefined;
/** Whether the word is known as belonging to a class. */
export declare const isOf: (token: Token | undefined, name: WordClass) => boolean;
/** Whether the word names someone who acts: a person, a body of people, a name. */
export declare function isAgent(token: Token | undefined): boolean;
/** Contexts that several lists share. */
export declare const GENERAL_CONTEXTS: Readonly<Record<string, ContextTest>>;
