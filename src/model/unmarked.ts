import type { AnalysisDocument, Range } from './document.js';

/** The words of a range without the markup in it; white space stays as it is. */
export function unmarked(
  { text, markup }: Pick<AnalysisDocument, 'text' | 'markup'>,
  { start, end }: Range,
): string {
  let words = '';
  let at = start;
  for (let i = firstEndingAfter(markup, start); i < markup.length && markup[i]!.start < end; i++) {
    words += text.slice(at, Math.max(at, markup[i]!.start));
    at = Math.max(at, markup[i]!.end);
  }
  return at < end ? words + text.slice(at, end) : words;
}

/** Index of the first range that ends after `at`; ranges are sorted and apart. */
export function firstEndingAfter(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
