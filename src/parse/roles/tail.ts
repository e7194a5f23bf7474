/** What follows an essay: who wrote it, a signature, headlines of other texts. */
import type { BlockKind } from '../../model/index.js';
import { isNoteOn, isNoteOnAuthor, isNoteOnTheWriter, isSignature, opensWithAuthor } from './author-note.js';
import type { Slot } from './slot.js';

/** A note on a known author may stand above so many blocks of what else follows. */
const LAST_BLOCKS = 8;
const LONGEST_NOTE = 120;

export function readTail(slots: readonly Slot[], author: string | null): void {
  // Upwards from the end, over everything that is no text of the essay.
  for (let i = slots.length - 1; i > 0; i--) {
    const slot = slots[i]!;
    if (slot.kind !== null && slot.kind !== 'heading') continue;
    const kind = closingKind(slots, i, author);
    if (kind === null) break;
    slot.kind = kind;
    slot.level = null;
  }
  for (const slot of slots.slice(Math.max(1, slots.length - LAST_BLOCKS))) {
    // What ends a page may be its last item: lists of links and of authors are often set as one.
    if (slot.kind !== null && !(slot.kind === 'list-item' && slot === slots.at(-1))) continue;
    if (isNoteOnTheWriter(slot) || (author !== null && isNoteOn(author, slot))) slot.kind = 'byline';
  }
}

const DASHED = /^\s?[—–‒―-]{1,2}\s?(?=[\p{L}“"])/u;
const PEN_NAME = /^\p{Lu}{3,}$/u;

/** What a block at the end of an essay is if it is not of it: a note on the author, a signature, a headline. */
function closingKind(slots: readonly Slot[], i: number, author: string | null): BlockKind | null {
  const slot = slots[i]!;
  const { prose } = slot.draft;
  if (isNoteOnAuthor(slot, author, slots) || opensWithAuthor(slot, author) || PEN_NAME.test(prose))
    return 'byline';
  // Notes are set in italics; an essay does not end so.
  if (slot.draft.italic && slot.words <= LONGEST_NOTE && slot.kind === null) return 'boilerplate';
  if (slot.ending !== 'none' || slot.several) return null;
  if (slot.words <= 12 && (DASHED.test(prose) || isSignature(prose))) return 'byline';
  // A line that could be a heading heads nothing here: a headline of another text.
  const before = slots[i - 1]!;
  const headline = slot.words <= 18 && !/^\p{Ll}/u.test(prose);
  return headline && before.ending !== 'lead' && before.kind !== 'list-item' ? 'boilerplate' : null;
}
