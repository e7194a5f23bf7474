/** Stretches of a sentence between its marks of punctuation. */
import { type Token, WordSet } from '../model/index.js';

/** A stretch of a sentence between marks of punctuation: tokens from (inclusive) to (exclusive), a leading "and" left out. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Marks that divide a sentence; its full stop divides nothing from nothing. */
const DIVIDERS = new WordSet([',', ';', ':', '—', '–', '--', '(', ')', '…', '...']);
const LEADING = new WordSet(['and', 'or', 'but', 'nor', 'yet']);

export const isDivider = (token: Token): boolean => DIVIDERS.has(token.text);

class Stretch implements Segment {
  constructor(
    readonly from: number,
    readonly to: number,
  ) {}
}

/** The segments of a sentence, in order. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && (tokens[i]!.word || !isDivider(tokens[i]!))) continue;
    let start = from;
    while (start < i && (LEADING.has(tokens[start]!.norm) || !tokens[start]!.word)) start++;
    let end = i;
    while (end > start && !tokens[end - 1]!.word) end--;
    if (end > start) segments.push(new Stretch(start, end));
    from = i + 1;
  }
  return segments;
}
