/** Finds quoted words in a block: double, single and British marks, curly, straight and typed (``so''). */
import { isGerundForm, WordSet } from '../model/index.js';
import type { ProseToken } from './wink.js';

/** A quotation as tokens of a block, from (inclusive) to (exclusive), marks included. */
export interface QuotedTokens {
  readonly from: number;
  readonly to: number;
  /** Quoted speech, as against a scare quote, title or nickname: five words or a finite verb. */
  readonly speech: boolean;
}

type MarkStyle = 'double' | 'single' | 'straight' | 'straight-single' | 'typed' | 'guillemet';

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
    case '`':
      return next.text === '`' ? 'typed' : null;
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
  typed: ["'"],
};

/** No quotation inside one paragraph is longer; bounds the search for a closing mark. */
const LONGEST = 600;

interface Closing {
  /** The last token of the closing mark; null where none closes. */
  readonly at: number | null;
  /** Another quotation of the style opens first and this one never closes: its mark was a stray one. */
  readonly reopened: boolean;
}

/** What closes a quotation opened at i. */
function closing(tokens: readonly ProseToken[], i: number, style: MarkStyle): Closing {
  let fallback: number | null = null;
  /** Marks of the same style that open inside and are still to close: “the word “harbor” is old”. */
  let nested = 0;
  let reopened = false;
  for (let k = i + 2; k < Math.min(tokens.length, i + LONGEST); k++) {
    const token = tokens[k]!;
    if (style === 'double' && token.text === '“') {
      if (opens(tokens, k) !== 'double') return { at: null, reopened: true };
      reopened = true;
      nested++;
      continue;
    }
    if (!CLOSERS[style].includes(token.text)) continue;
    if (nested > 0) {
      nested--;
      continue;
    }
    const next = tokens[k + 1];
    if (style === 'double' || style === 'guillemet') return { at: k, reopened: false };
    if (style === 'straight') {
      if (token.spaced && next && !next.spaced) return { at: null, reopened: true };
      return { at: k, reopened: false };
    }
    if (style === 'typed') {
      if (next?.text === "'" && !next.spaced) return { at: k + 1, reopened: false };
      continue;
    }
    // Single marks: "the workers’ rights" is a possessive unless nothing else closes.
    const before = tokens[k - 1]!;
    if (next?.word && !next.spaced) continue;
    if (before.norm.endsWith('s') && before.word && next?.word) {
      fallback ??= k;
      continue;
    }
    return { at: k, reopened: false };
  }
  return { at: fallback, reopened };
}

const FINITE = new WordSet(['VERB', 'AUX']);
const CAPITAL = /^\p{Lu}/u;

function isSpeech(tokens: readonly ProseToken[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  let finite = false;
  let stopped = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!token.word) {
      stopped = token.text === '.' || token.text === '!' || token.text === '?' || token.text === ',';
      continue;
    }
    words++;
    if (CAPITAL.test(token.text) || token.text.length < 4) capitals++;
    if (FINITE.has(token.pos) && !isGerundForm(token.norm)) finite = true;
  }
  // "A Tale of Two Cities": every long word of a title has a capital.
  if (words > 1 && capitals === words && !stopped) return false;
  // “Not this year.” is a sentence by itself.
  const opened = from < 2 || ENDS.has(tokens[from - 2]!.text);
  if (opened && stopped && words > 1 && tokens[to - 1]!.text !== ',') return true;
  return words >= 5 || (finite && words >= 3);
}

/** Close the sentence before a quotation that is one of its own. */
const ENDS = new WordSet(['.', '!', '?', '”', '"', ':']);

/** What leads up to quoted words: a speech that is still open at the end of its paragraph goes on in the next one. */
const LEADS_UP = new WordSet([':', ',']);

/** All quotations of a block, in order: of those inside one another, the outermost counts. */
export function findQuotations(tokens: readonly ProseToken[]): QuotedTokens[] {
  const found: QuotedTokens[] = [];
  // What opens and never closes within the block is looked for once per style, so that many stray marks cost no more.
  let unclosed: Set<MarkStyle> | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const style = opens(tokens, i);
    if (style === null || unclosed?.has(style)) continue;
    const { at, reopened } = closing(tokens, i, style);
    if (at !== null) {
      found.push({ from: i, to: at + 1, speech: isSpeech(tokens, i + 1, at) });
      i = at;
      continue;
    }
    if (reopened) continue;
    unclosed ??= new Set();
    unclosed.add(style);
    // A speech that goes on in the next paragraph opens each paragraph and closes only the last.
    const isDouble = style === 'double' || style === 'straight' || style === 'typed';
    // “So,” she said. “Now listen. It goes on in the next paragraph, and a new sentence opens what goes on.
    const resumes = style === 'double' && found.at(-1)?.speech === true && ENDS.has(tokens[i - 1]!.text);
    if (isDouble && (i === 0 || resumes || LEADS_UP.has(tokens[i - 1]!.text))) {
      found.push({ from: i, to: tokens.length, speech: isSpeech(tokens, i, tokens.length) });
      break;
    }
  }
  return found;
}
