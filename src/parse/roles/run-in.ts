/** Headings that run into their paragraph: "Harbors for Sale. Last year the port …", in an essay that sets several so. */
import type { Draft } from '../draft.js';
import { cutDraft } from './split.js';

/** Letters, words of such a heading; letters of the paragraph behind it; how many an essay has at least. */
const LONGEST = 70;
const FEWEST_WORDS = 2;
const MOST_WORDS = 9;
const SHORTEST_TEXT = 100;
const FEWEST = 3;

/** Words that a title writes small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|vs?\.?|with)$/;
/** A sentence in capitals and small letters, then another. */
const RUN_IN = /^(\p{Lu}[^.!?:;,"“”]{2,68})\.\s+(?=["“‘(]?(?:\p{Lu}|\d))/u;

/** The drafts, with run-in headings cut off where there are several; the same list where there are none. */
export function splitRunIns(drafts: readonly Draft[]): readonly Draft[] {
  const ends = new Map<Draft, number>();
  for (const draft of drafts) {
    const end = headingEnd(draft);
    if (end !== null) ends.set(draft, end);
  }
  if (ends.size < FEWEST) return drafts;
  return drafts.flatMap((draft) => {
    const end = ends.get(draft);
    return end === undefined ? [draft] : cutDraft(draft, end, 'heading', 'open');
  });
}

/** Where the text behind a run-in heading begins; null where there is none. */
function headingEnd({ shape, prose }: Draft): number | null {
  if (shape !== 'open' || prose.length < SHORTEST_TEXT) return null;
  const match = RUN_IN.exec(prose.slice(0, LONGEST + 4));
  if (match === null || prose.length - match[0].length < SHORTEST_TEXT) return null;
  const words = match[1]!.split(/\s+/);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
  const title = words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
  // An abbreviation ends no heading: "The Rev. Jane Doe", "President John F. Kennedy".
  return title && words.at(-1)!.length > 3 ? match[0].length : null;
}
