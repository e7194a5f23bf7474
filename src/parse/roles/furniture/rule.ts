/** What a rule for furniture is: lines that stand round an essay and are not part of it, wherever they stand. */
import type { BlockKind } from '../../../model/index.js';

export interface FurnitureRule {
  readonly id: string;
  readonly kind: Extract<BlockKind, 'byline' | 'boilerplate' | 'caption'>;
  /** Longer blocks are left alone. */
  readonly maxWords: number;
  /** Only lines that end without a stop, as labels and links do: "Read more about the harbor", not a sentence of that kind. */
  readonly openEnded?: true;
  /** Also applies to the last sentence of a paragraph, which is then a block of its own. */
  readonly endsParagraphs?: true;
  readonly patterns: readonly RegExp[];
  /** Lines that the rule must catch, and lines that no rule may catch: they run as tests. */
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

/** A line that begins with one of the phrases, after a bracket, a dash or an asterisk at most; capitals do not matter. */
export function opens(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[\\s([*–—-]{0,3}(?:${phrases.join('|')})`, 'iu');
}

/** The same where capitals matter: names. */
export function opensExactly(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[\\s([*–—-]{0,3}(?:${phrases.join('|')})`, 'u');
}

/** A line that is one of the phrases and nothing else. */
export function isAll(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[\\s([*–—-]{0,3}(?:${phrases.join('|')})[\\s.:)\\]*]{0,3}$`, 'iu');
}

/** A line that holds one of the phrases anywhere. */
export function holds(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.join('|')})`, 'iu');
}

/** What pieces of writing call themselves. */
export const PIECE =
  '(?:article|essay|op-?ed|piece|column|post|story|commentary|blog post|content|excerpt|letter|speech|interview|conversation|review)';
/** A name of two words or more, where capitals matter. */
export const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)+";
