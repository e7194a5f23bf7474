/** Finds quoted words in a block: double, single and British marks, curly and straight. */
import type { ProseToken } from './wink.js';

/** A quotation as tokens of a block, from (inclusive) to (exclusive), marks included. */
export interface QuotedTokens {
  readonly from: number;
  readonly to: number;
  /** Quoted speech, as against a scare quote, title or nickname (lexicon 4.2: five words or a finite verb). */
  readonly speech: boolean;
}

type MarkStyle = 'double' | 'single' | 'straight' | 'straight-single' | 'guillemet';

function opens(tokens: readonly ProseToken[], i: number): MarkStyle | null {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || next.spaced) return null;
  switch (token.text) {
    case '“':
    case '„':
      return 'double';
    case '«':
      return 'guillemet';
    case '‘':
      return 'single';
    case '"':
      return 'straight';
    case "'":
      // An apostrophe that begins a word ("'tis", "'90s") is no opening mark; wink keeps most of those in the word.
      return i === 0 || token.spaced ? 'straight-single' : null;
    default:
      return null;
  }
}

const CLOSERS: Readonly<Record<MarkStyle, readonly string[]>> = {
  double: ['”', '"'],
  guillemet: ['»'],
  single: ['’'],
  straight: ['"', '”'],
  'straight-single': ["'"],
};

/** No quotation inside one paragraph is longer; bounds the search for a closing mark. */
const LONGEST = 600;

/** The token that closes a quotation opened at i; where none does, null (a quotation that runs on to the next paragraph). */
function closing(tokens: readonly ProseToken[], i: number, style: MarkStyle): number | null {
  let fallback: number | null = null;
  for (let k = i + 2; k < Math.min(tokens.length, i + LONGEST); k++) {
    const token = tokens[k]!;
    if (style === 'double' && token.text === '“') return fallback; // opened anew: the first was never closed
    if (!CLOSERS[style].includes(token.text)) continue;
    const next = tokens[k + 1];
    if (style === 'straight' || style === 'double' || style === 'guillemet') return k;
    // Single marks: "the workers’ rights" is a possessive unless nothing else closes.
    const before = tokens[k - 1]!;
    if (next?.word && !next.spaced) continue;
    if (before.norm.endsWith('s') && before.word && next?.word) {
      fallback ??= k;
      continue;
    }
    return k;
  }
  return fallback;
}

const FINITE = new Set(['VERB', 'AUX']);

function isSpeech(tokens: readonly ProseToken[], from: number, to: number): boolean {
  let words = 0;
  let finite = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!token.word) continue;
    words++;
    if (FINITE.has(token.pos) && !token.norm.endsWith('ing')) finite = true;
  }
  return words >= 5 || (finite && words >= 3);
}

/** All quotations of a block, in order and not nested: the outermost marks count. */
export function findQuotations(tokens: readonly ProseToken[]): QuotedTokens[] {
  const found: QuotedTokens[] = [];
  // What opens and never closes within the block is looked for once per style, so that many stray marks cost no more.
  const unclosed = new Set<MarkStyle>();
  for (let i = 0; i < tokens.length; i++) {
    const style = opens(tokens, i);
    if (style === null || unclosed.has(style)) continue;
    const end = closing(tokens, i, style);
    if (end === null) {
      unclosed.add(style);
      // A speech that goes on in the next paragraph opens each paragraph and closes only the last.
      if (style === 'double' && i === 0) {
        found.push({ from: 0, to: tokens.length, speech: isSpeech(tokens, 0, tokens.length) });
        break;
      }
      continue;
    }
    found.push({ from: i, to: end + 1, speech: isSpeech(tokens, i + 1, end) });
    i = end;
  }
  return found;
}
