/** The words of an essay as a reader sees them: markup left out, white space on one line. */
import { type AnalysisDocument, type Range, unmarked } from '../model/index.js';

type Text = Pick<AnalysisDocument, 'text' | 'markup'>;

/** The words of a range inside a larger one, with what stands before and after; joined, they are the words of the larger. */
export interface Excerpt {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

export function words(document: Text, range: Range): string {
  return oneLine(unmarked(document, range)).trim();
}

/** At most about `most` characters, cut between words and marked with an ellipsis where it is cut. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  let end = cut > most / 2 ? cut : most - 1;
  // A pair of surrogates is not taken apart.
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--;
  return `${text.slice(0, end).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}

export function excerpt(document: Text, whole: Range, range: Range): Excerpt {
  const start = Math.max(whole.start, Math.min(range.start, whole.end));
  const end = Math.max(start, Math.min(range.end, whole.end));
  let before = oneLine(unmarked(document, { start: whole.start, end: start })).trimStart();
  let inside = oneLine(unmarked(document, { start, end }));
  let after = oneLine(unmarked(document, { start: end, end: whole.end })).trimEnd();
  // White space at the borders of the words belongs outside them, and once.
  if (before === '' || before.endsWith(' ') || inside.trim() === '') inside = inside.trimStart();
  else if (inside.startsWith(' ')) {
    before += ' ';
    inside = inside.trimStart();
  }
  if (inside.endsWith(' ')) {
    inside = inside.trimEnd();
    after = ` ${after.trimStart()}`;
  }
  after = after.trimEnd();
  if (after === '') inside = inside.trimEnd();
  return { before, inside, after };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
