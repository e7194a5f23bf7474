/** Decides the role of each block: what its markup says, then what its words and its place among the others say. */
import type { Declared } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { withoutLigatures } from '../ligatures.js';
import { readEnds } from './ends.js';
import { furnitureRule } from './furniture/index.js';
import { isPartOf, readHead } from './head.js';
import { readHeadings } from './headings.js';
import { markLinks } from './links.js';
import { readRuns } from './lists.js';
import { readManuscriptHead } from './manuscript.js';
import { markPullQuotes } from './repeats.js';
import { splitRunIns } from './run-in.js';
import { readSections } from './sections.js';
import { type Slot, slotOf } from './slot.js';
import { splitDraft } from './split.js';
import { readTail } from './tail.js';
import { readTypedLists } from './typed-lists.js';

export interface Roles {
  readonly slots: readonly Slot[];
  /** What the file declares, completed by what its own lines say. */
  readonly declared: Declared;
}

/** "— Jane Doe (@jane) May 2, 2023": who said what stands above, as a post put into a page ends. */
const ATTRIBUTION = /^[—–‒]\s?[\p{Lu}@][^!?"“”;]{1,110}$/u;

function markAttributions(slots: readonly Slot[]): void {
  slots.forEach((slot, i) => {
    if (slot.kind === 'quotation' && slots[i - 1]?.kind === 'quotation' && ATTRIBUTION.test(slot.draft.prose))
      slot.kind = 'byline';
  });
}

export function decideRoles(drafts: readonly Draft[], declared: Declared): Roles {
  const slots: Slot[] = [];
  for (const draft of splitRunIns(readTypedLists(drafts.map(withoutLigatures))))
    for (const part of splitDraft(draft)) slots.push(slotOf(part));
  for (const slot of slots) {
    if (slot.kind !== null && slot.kind !== 'list-item' && slot.kind !== 'byline') continue;
    const rule = furnitureRule(slot);
    if (rule) slot.kind = rule.kind;
  }
  markAttributions(slots);
  markLinks(slots);
  readEnds(slots);
  const sent = readManuscriptHead(slots);
  const known = declared.author ?? sent?.author ?? null;
  const head = readHead(slots.slice(sent?.end ?? 0), declared.title, known);
  readRuns(slots);
  const author = known ?? head.author;
  readSections(slots);
  readTail(slots, author);
  readHeadings(slots);
  markPullQuotes(slots);
  for (const slot of slots) slot.kind ??= 'paragraph';
  return {
    slots,
    declared: {
      publication: declared.publication,
      section: declared.section,
      language: declared.language,
      title:
        head.title !== null && isPartOf(head.title, declared.title ?? '')
          ? head.title
          : (declared.title ?? head.title),
      standfirst: declared.standfirst ?? head.standfirst,
      author,
      published: declared.published ?? sent?.published ?? head.published,
    },
  };
}
