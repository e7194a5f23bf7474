/** The sum behind a strength, in words. */
import { type Contribution, isPrinted, type SpanType, type Strength, strengthText } from '../model/index.js';
import { cueWords } from './wording.js';

/** What a part of the sum is called that no words of the essay caused. */
const WORDLESS: Readonly<Partial<Record<SpanType, string>>> = {
  cap: 'end of the scale',
  bias: 'as the sentence before',
};

/**
 * "base +1, “probably” −2 = −1". Parts that changed nothing, or nothing that is printed, are left out. Where words of several clauses
 * count, their sum would run off the scale, and the mean is named instead: "base +1, “may” −3, “may” −3; mean of its clauses = −2".
 */
export function arithmetic({ base, value, contributions }: Strength): string {
  const parts = [`base ${strengthText(base)}`];
  for (const { start, cue, type, effect } of contributions) {
    if (!isPrinted(effect) || type === 'clause-mean') continue;
    const name = start === undefined ? (WORDLESS[type] ?? cue) : `“${cueWords(cue)}”`;
    parts.push(`${name} ${strengthText(effect)}`);
  }
  return `${parts.join(', ')}${meanWords(contributions)} = ${strengthText(value)}`;
}

/** What follows the parts if the strength is the mean of several clauses; else empty. */
export const meanWords = (contributions: readonly Contribution[]): string =>
  contributions.some(({ type, effect }) => type === 'clause-mean' && isPrinted(effect))
    ? '; mean of its clauses'
    : '';
