import type { Token } from '../model/index.js';
import type { State } from './patterns.js';
/** A token of one block's prose: offsets are UTF-16 units into that prose, until it is placed in the text. */
export type ProseToken = {
    -readonly [K in keyof Token]: Token[K];
};
export interface Reading {
    readonly tokens: ProseToken[];
    /** Index of the first token of each sentence as wink sees it; empty where there are no tokens. */
    readonly starts: number[];
    /** By token: where the lexicon's patterns go on from its word. */
    readonly leads: (State | undefined)[];
    /** Tokens that are words, and those of them that only English has. */
    readonly words: number;
    readonly english: number;
}
/**
 * Makes wink forget the words it met in earlier essays. It takes a word it has met for one token where it would have split
 * it at first sight ("it..actually"), so that without this an essay's tags would hang on what was read before it.
 */
export declare function forget(): void;
/** Reads one block's prose. White space never becomes a token; offsets add up from wink's preceding spaces. */
export declare function readProse(prose: string): Reading;
