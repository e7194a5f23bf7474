/** Comments that silence findings: `<!-- hedgerow-disable rule, rule -- reason -->`. */
import type { Directive, Place, Range } from '../model/index.js';

/** A comment and where it stands, in the text or in the source. */
export interface Comment extends Range {
  /** Without its marks. */
  readonly value: string;
}

const SPOKEN = /^\s*hedgerow-([a-z][a-z-]*)(?=\s|$)([\s\S]*)$/i;
const REASON = /(?:^|\s)--\s/;

/** Whether there may be any: most files have none, and are not searched. */
export const mayHold = (source: string): boolean => source.includes('hedgerow-') && source.includes('<!--');

/** The comments in a piece of source that stands at an offset. */
export function commentsIn(source: string, at = 0): Comment[] {
  const comments: Comment[] = [];
  for (let start = source.indexOf('<!--'); start !== -1; ) {
    const close = source.indexOf('-->', start + 4);
    if (close === -1) break;
    const end = close + 3;
    comments.push({ value: source.slice(start + 4, close), start: at + start, end: at + end });
    start = source.indexOf('<!--', end);
  }
  return comments;
}

/** In plain text a comment has its line for itself. */
export function commentLines(text: string): Comment[] {
  const comments: Comment[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const comment = line.trim();
    if (comment.length < 7 || !comment.startsWith('<!--') || !comment.endsWith('-->')) continue;
    const value = comment.slice(4, -3);
    if (!SPOKEN.test(value)) continue;
    const start = index + line.indexOf('<!--');
    comments.push({ value, start, end: start + comment.length });
  }
  return comments;
}

/** The comments meant for hedgerow. `at`: where in the text they stand, if not at the comment's own range. */
export function directivesOf(
  comments: readonly Comment[],
  placeOf: (range: Range) => Place | null,
  at: (comment: Comment) => Range = (comment) => comment,
): Directive[] {
  return comments.flatMap((comment): Directive[] => {
    const spoken = SPOKEN.exec(comment.value);
    if (!spoken) return [];
    const [names = '', ...reason] = spoken[2]!.split(REASON);
    const { start, end } = at(comment);
    return [
      {
        verb: spoken[1]!.toLowerCase(),
        rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
        reason: reason.length === 0 ? null : reason.join(' -- ').trim() || null,
        start,
        end,
        place: placeOf(comment),
      },
    ];
  });
}
