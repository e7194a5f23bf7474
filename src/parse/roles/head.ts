/** The lines above an essay: title, standfirst, bylines, dates. */
import { isoDate } from '../dates.js';
import type { Draft } from '../draft.js';
import { furnitureRule } from './furniture/index.js';
import { bylineName, capitalShare, isName, isPersonWithPost } from './names.js';
import { isFullParagraph, type Slot } from './slot.js';

/** Lines above the first paragraph that are looked at; more are no masthead. */
const MOST_LINES = 12;

export interface HeadFacts {
  title: string | null;
  standfirst: string | null;
  author: string | null;
  /** ISO 8601 date. */
  published: string | null;
}

/**
 * Decides the kinds of the lines above the essay and gives what they say. `title` and `author` are what the file declares
 * elsewhere, if it does: a line that repeats them is known by that.
 */
export function readHead(slots: readonly Slot[], title: string | null, author: string | null): HeadFacts {
  const facts: HeadFacts = { title: null, standfirst: null, author: null, published: null };
  const lines = slots.slice(0, MOST_LINES);
  let at = 0;
  const titled = lines.findIndex((_, i) => isTitle(lines, i, title));
  if (titled !== -1) {
    lines[titled]!.kind = 'title';
    lines[titled]!.level = null;
    facts.title = lines[titled]!.draft.prose;
    at = titled + 1;
  }
  const signed = lastByline(lines, at, author);
  for (let i = 0; i < lines.length; i++) {
    const slot = lines[i]!;
    if (slot.kind === 'title' || slot.kind === 'boilerplate' || slot.kind === 'caption') continue;
    const name = slot.kind === 'byline' ? null : signature(lines, i, titled, author);
    if (signsMasthead(lines, i) || name !== null) {
      slot.kind = 'byline';
      facts.author ??= name ?? bylineName(slot.draft.prose);
      facts.published ??= isoDate(slot.draft.prose);
    } else if (i < titled && slot.words <= 6 && slot.ending === 'none') {
      slot.kind = 'boilerplate'; // the name of a section, above the headline
    } else if (i < signed && slot.words < 4) {
      slot.kind = 'boilerplate'; // a button
    } else if (i < signed && slot.words <= 70) {
      standfirst(slot, facts);
    } else if (titled !== -1 && i === titled + 1 && isSubtitle(lines, i)) {
      standfirst(slot, facts);
    } else {
      break;
    }
  }
  return facts;
}

function standfirst(slot: Slot, facts: HeadFacts): void {
  slot.kind = 'standfirst';
  slot.level = null;
  facts.standfirst ??= slot.draft.prose;
}

/** Of the first lines, the one that heads the essay: it repeats the declared title, or stands first without a full stop. */
function isTitle(lines: readonly Slot[], i: number, declared: string | null): boolean {
  const slot = lines[i]!;
  if (slot.kind === 'title') return true;
  if (declared !== null && sameWords(slot.draft.prose, declared)) return true;
  if (lines.slice(0, i).some((before) => before.kind === null || before.kind === 'heading')) return false;
  if (declared !== null && slot.kind !== 'heading') return false;
  if (slot.kind === 'heading') return slot.level === 1;
  return slot.kind === null && i + 1 < lines.length && readsAsTitle(slot, lines[i + 1]!);
}

function readsAsTitle(slot: Slot, next: Slot): boolean {
  const { prose } = slot.draft;
  if (slot.words > 25 || bylineName(prose) !== null || isPersonWithPost(prose)) return false;
  if (
    /^\p{Ll}/u.test(prose) ||
    (next.ending === 'none' && next.kind === null && /^\p{Ll}/u.test(next.draft.prose))
  )
    return false;
  if (slot.ending === 'none') return !slot.several || slot.words <= 20;
  if (slot.ending === 'lead') return false;
  // With a stop at its end, a title is known by its capitals, or by the byline below.
  if (slot.words >= 3 && capitalShare(prose) >= 0.85) return true;
  return (
    (slot.ending === 'question' && slot.words <= 14 && (next.kind === 'byline' || signs(next))) ||
    CLAUSE.test(prose)
  );
}

/** "Why the bridge must go.": a clause that only a headline ends with a stop. */
const CLAUSE = /^(?:how|why) (?!(?:many|much|long|often|far|not)\b)[^,.?!:;]{12,110}\.$/i;

/** The last of the first lines that says who wrote: what stands above it and is no title is a standfirst. -1 where none does. */
function lastByline(lines: readonly Slot[], from: number, author: string | null): number {
  let last = -1;
  let passed = 0;
  for (let i = from; i < lines.length && passed <= 2; i++) {
    if (signsMasthead(lines, i) || signs(lines[i]!) || repeats(lines[i]!.draft, author)) last = i;
    else if (lines[i]!.kind === null && isFullParagraph(lines[i]!)) passed++;
    if (lines[i]!.kind === null && lines[i]!.words > 70) break;
  }
  return last;
}

/** A byline, but not the name under an epigraph. */
function signsMasthead(lines: readonly Slot[], i: number): boolean {
  return lines[i]!.kind === 'byline' && lines[i - 1]?.kind !== 'quotation';
}

function signs(slot: Slot): boolean {
  return (
    slot.kind === null &&
    slot.ending !== 'question' &&
    bylineName(slot.draft.prose) !== null &&
    furnitureRule(slot) === null
  );
}

function repeats({ prose }: Draft, author: string | null): boolean {
  return author !== null && sameWords(prose.replace(/^by:?\s+/i, ''), author);
}

/** Who signs with this line; null where it is no signature. */
function signature(lines: readonly Slot[], i: number, titled: number, author: string | null): string | null {
  const slot = lines[i]!;
  const { prose } = slot.draft;
  if (slot.kind !== null && slot.kind !== 'heading') return null;
  if (repeats(slot.draft, author)) return author;
  if (slot.words > 60) return null;
  const by = bylineName(prose);
  if (by !== null && (slot.ending === 'none' || slot.words <= 12)) return by;
  if (slot.several || (slot.ending !== 'none' && !prose.endsWith(','))) return null;
  if (
    isPersonWithPost(prose) ||
    (capitalShare(prose) >= 0.8 && isName(prose.split(',')[0]!) && prose.includes(','))
  ) {
    return prose.split(/[,|(]/)[0]!.trim();
  }
  // A bare name is one only under a title, and where its words are no words of the essay ("Open Questions").
  const next = lines[i + 1];
  const column = next !== undefined && isName(next.draft.prose);
  const bare = titled !== -1 && i > titled && !column && isName(prose) && prose !== prose.toUpperCase();
  return bare && !usesInLowerCase(lines, prose) ? prose : null;
}

/** Whether the words also occur without a capital in the paragraphs at hand. */
function usesInLowerCase(lines: readonly Slot[], words: string): boolean {
  const text = lines
    .filter(isFullParagraph)
    .map((slot) => slot.draft.prose.slice(0, 2000))
    .join(' ');
  return words.split(/\s+/).some((word) => word.length > 3 && text.includes(` ${word.toLowerCase()}`));
}

/** A line between the title and the text that ends without a stop, as a deck does; a heading of a word or two is none. */
function isSubtitle(lines: readonly Slot[], i: number): boolean {
  const slot = lines[i]!;
  const next = lines[i + 1];
  return (
    slot.kind === null &&
    slot.ending === 'none' &&
    slot.words >= 4 &&
    slot.words <= 40 &&
    next !== undefined &&
    next.kind !== 'list-item' &&
    isFullParagraph(next)
  );
}

export function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Letters and digits alone, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
