/** Known words: all that this room asks of a word as such, worked out when a text first brings it. */
import type { Token } from '../model/index.js';
import { flagsOf } from './grammar.js';
import { loudOf } from './loud.js';
import { type MarkPart, markPartOf } from './mark-parts.js';

export interface KnownWord {
  /** Bits of grammar.ts. */
  readonly flags: number;
  /** Bits of loud.ts. */
  readonly loud: number;
  /** What a date or an amount can be made of; undefined for most words. */
  readonly part: MarkPart | undefined;
  /** "worst", and, where they are adjectives, words like "strongest". */
  readonly superlative: boolean;
  readonly maybeSuperlative: boolean;
  /** Begins with a digit. */
  readonly digit: boolean;
}

/** What is known of a token's word. */
export function wordOf(token: Token): KnownWord {
  token.entry.weigh ??= describe(token);
  return token.entry.weigh as KnownWord;
}

/** End like a superlative. */
const PLAIN = new Set(['honest', 'dishonest', 'modest', 'immodest', 'earnest', 'manifest']);

function describe({ norm, classes }: Token): KnownWord {
  const flags = flagsOf(norm);
  return {
    flags,
    loud: loudOf(norm, classes, flags),
    part: markPartOf(norm),
    superlative: classes.includes('superlative'),
    maybeSuperlative: norm.endsWith('est') && norm.length > 5 && !PLAIN.has(norm),
    digit: norm[0]! >= '0' && norm[0]! <= '9',
  };
}
