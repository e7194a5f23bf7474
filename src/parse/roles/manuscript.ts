/** The head of a manuscript, as it is sent in: the author's name and how to reach the author, above the title. */
import { isoDate } from '../dates.js';
import { isName } from './names.js';
import { isDateLine } from './signed-lines.js';
import type { Slot } from './slot.js';

/** Lines of an address. */
const MOST_LINES = 7;
const LONGEST = 10;
const REACH =
  /^[^\s@]{1,60}@[^\s@]{1,60}\.\w{2,12}$|^(?:(?:tel|phone|cell|mobile|e-?mail)\b.{0,3} ?)?\(?\+?\d[\d ().-]{6,18}$|^e-?mail: ?[^\s@]{1,60}@[^\s@]{1,60}$/i;
const STREET = /^(?:\d{1,5} \p{Lu}|P\.? ?O\.? Box \d)|\b[A-Z]{2},? \d{5}(?:-\d{4})?$|\d{5}$/u;

export interface ManuscriptHead {
  readonly author: string;
  /** ISO 8601 date. */
  readonly published: string | null;
  /** Where the lines below begin. */
  readonly end: number;
}

/**
 * Marks a name and an address at the very top as what they are, and gives what they say; null where the
 * first line is not followed by an address or a number to reach its author at.
 */
export function readManuscriptHead(slots: readonly Slot[]): ManuscriptHead | null {
  const [first] = slots;
  if (first === undefined || (first.kind !== null && first.kind !== 'title' && first.kind !== 'byline'))
    return null;
  const author = first.draft.prose;
  if (first.draft.shape !== 'open' || !isName(author)) return null;
  let end = 1;
  let reached = false;
  for (; end < Math.min(slots.length, MOST_LINES); end++) {
    const { draft, words, ending } = slots[end]!;
    if (words > LONGEST || ending === 'question') break;
    const reach = REACH.test(draft.prose);
    if (!reach && !STREET.test(draft.prose) && !isDateLine(draft.prose)) break;
    reached ||= reach || STREET.test(draft.prose);
  }
  if (!reached || end === slots.length) return null;
  first.kind = 'byline';
  for (const slot of slots.slice(1, end)) slot.kind = isDateLine(slot.draft.prose) ? 'byline' : 'boilerplate';
  const published = slots.slice(1, end).map(({ draft }) => isoDate(draft.prose));
  return { author, published: published.find((date) => date !== null) ?? null, end };
}
