import type { AnalysisDocument, Range } from './document.js';

/** The words of a range without the markup in it; white space stays as it is. */
export function unmarked(
  { text, markup }: Pick<AnalysisDocument, 'text' | 'markup'>,
  { start, end }: Range,
): string {
  let low = 0;
  let high = markup.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markup[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let words = '';
  let at = start;
  for (let i = low; i < markup.length && markup[i]!.start < end; i++) {
    words += text.slice(at, Math.max(at, markup[i]!.start));
    at = Math.max(at, markup[i]!.end);
  }
  return at < end ? words + text.slice(at, end) : words;
}
