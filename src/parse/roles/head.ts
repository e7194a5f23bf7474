/** The lines above an essay: title, standfirst, bylines, dates, a note on the author. */
import { isoDate } from '../dates.js';
import { isNoteOn, openingNoteOn } from './author-note.js';
import { furnitureRule } from './furniture/index.js';
import { CUSTOMARY_HEADING } from './lists.js';
import {
  bylineName,
  capitalShare,
  isName,
  isPersonWithPost,
  listedName,
  NAMES_BELOW,
  nameBeforeDate,
} from './names.js';
import { isFullParagraph, type Slot } from './slot.js';

/** Lines above the first paragraph that are looked at; more are no masthead. */
const MOST_LINES = 12;
const LONGEST_TITLE = 25;
const LONGEST_STANDFIRST = 70;

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
  const titled = lines.findIndex((_, i) => isTitle(lines, i, title));
  if (titled !== -1) {
    set(lines[titled]!, 'title');
    facts.title = withoutButton(lines[titled]!.draft.prose);
  }
  const listed = namesBelow(lines, titled + 1);
  const signed = lastByline(lines, titled + 1, author);
  for (const [i, slot] of lines.entries()) {
    // "4 min read · March 3, 2024"
    if (isReadingTime(slot)) facts.published ??= isoDate(slot.draft.prose);
    if (slot.kind === 'title' || slot.kind === 'boilerplate' || slot.kind === 'caption') continue;
    const name =
      listed.get(i) ??
      (slot.kind === 'byline' ? signedName(slot.draft.prose) : signature(lines, i, titled, author));
    const known = author ?? facts.author;
    const introduced = known === null && name === null ? openingNoteOn(slots, i) : null;
    if (
      name !== null ||
      introduced !== null ||
      isMasthead(lines, i) ||
      (known !== null && slot.kind === null && isNoteOn(known, slot))
    ) {
      set(slot, 'byline');
      facts.author = namedTogether(facts.author, name ?? introduced, lines[i - 1], listed.has(i));
      facts.published ??= isoDate(slot.draft.prose);
    } else if (i < signed && (slot.words < 4 || (i < titled && slot.words <= 6 && slot.ending === 'none'))) {
      set(slot, 'boilerplate'); // a button, or the name of a section above the headline
    } else if (i < signed && namesPublication(lines, i)) {
      set(slot, 'byline');
    } else if (
      (i < signed && slot.words <= LONGEST_STANDFIRST) ||
      (titled !== -1 && i === titled + 1 && isSubtitle(lines, i))
    ) {
      set(slot, 'standfirst');
      facts.standfirst ??= slot.draft.prose;
    } else {
      break;
    }
  }
  return facts;
}

/** "Who Pays for the PierDownload": the words of a button that stand right behind a title's last letter. */
const BUTTON =
  /(?<=[\p{Ll}\p{N}?!.”’])(?:Download(?: (?:PDF|Report))?|Share|Print|Listen|Subscribe|Save|View PDF|Read More)$/u;

const withoutButton = (title: string): string => title.replace(BUTTON, '');

function set(slot: Slot, kind: NonNullable<Slot['kind']>): void {
  slot.kind = kind;
  slot.level = null;
}

/** Of the first lines, the one that heads the essay: it repeats the declared title, or stands first without a full stop. */
function isTitle(lines: readonly Slot[], i: number, declared: string | null): boolean {
  const slot = lines[i]!;
  if (slot.kind === 'title') return true;
  if (declared !== null && (sameWords(slot.draft.prose, declared) || isPartOf(slot.draft.prose, declared)))
    return true;
  if (lines.slice(0, i).some(({ kind }, k) => (kind === null || kind === 'heading') && !namesSite(lines, k)))
    return false;
  if (declared !== null && slot.kind !== 'heading') return false;
  if (slot.kind === 'heading') return slot.level === 1;
  if (slot.kind !== null || i + 1 === lines.length || namesSite(lines, i)) return false;
  return readsAsTitle(slot, lines[i + 1]!);
}

/** The name of a site or a paper on top of a page: buttons stand below it, and below them a headline with its byline. */
function namesSite(lines: readonly Slot[], i: number): boolean {
  const { kind, words, ending } = lines[i]!;
  if (kind !== null || words > 6 || ending !== 'none' || lines[i + 1]?.kind !== 'boilerplate') return false;
  const headline = lines.findIndex((line, k) => k > i + 1 && line.kind !== 'boilerplate');
  if (headline === -1 || lines[headline]!.kind !== null || lines[headline]!.words < 3) return false;
  return (
    readsAsTitle(lines[headline]!, lines[headline + 1] ?? lines[headline]!) &&
    lines.slice(headline + 1, headline + 3).some((line) => line.kind === 'byline' || signs(line))
  );
}

/** "Why the bridge must go.": a clause that only a headline ends with a stop. */
const CLAUSE = /^(?:how|why) (?!(?:many|much|long|often|far|not)\b)[^,.?!:;]{12,110}\.$/i;

function readsAsTitle(slot: Slot, next: Slot): boolean {
  const { prose } = slot.draft;
  if (slot.words > LONGEST_TITLE || bylineName(prose) !== null || isPersonWithPost(prose)) return false;
  const signed = next.kind === 'byline' || signs(next);
  // Lines that begin small are verse, or a list.
  if (startsLower(slot) || (startsLower(next) && next.ending === 'none' && !signed)) return false;
  if (slot.ending === 'none') return !slot.several || slot.words <= 20;
  if (slot.ending === 'lead') return false;
  // With a stop at its end, a title is known by its capitals, by its form, or by the byline below.
  if (slot.words >= 3 && capitalShare(prose) >= 0.85) return true;
  return (slot.ending === 'question' && slot.words <= 14 && signed) || CLAUSE.test(prose);
}

function startsLower({ draft }: Slot): boolean {
  return /^\p{Ll}/u.test(draft.prose);
}

/** The last of the first lines that says who wrote: what stands above it and is no title is a standfirst. -1 where none does. */
function lastByline(lines: readonly Slot[], from: number, author: string | null): number {
  let last = -1;
  let paragraphs = 0;
  for (let i = from; i < lines.length && paragraphs <= 1; i++) {
    const slot = lines[i]!;
    if (isMasthead(lines, i) || signs(slot) || repeats(slot, author)) last = i;
    else if (slot.kind === null && slot.words > LONGEST_STANDFIRST) break;
    else if (slot.kind === null && isFullParagraph(slot)) paragraphs++;
  }
  return last;
}

/** A byline, but not the name under an epigraph. */
function isMasthead(lines: readonly Slot[], i: number): boolean {
  return lines[i]!.kind === 'byline' && lines[i - 1]?.kind !== 'quotation';
}

/** "The Lake County Ledger" on a line below who wrote and above when: no standfirst stands there. */
function namesPublication(lines: readonly Slot[], i: number): boolean {
  const { kind, ending, words, draft } = lines[i]!;
  return (
    kind === null &&
    ending === 'none' &&
    words <= 6 &&
    capitalShare(draft.prose) >= 0.8 &&
    lines.slice(0, i).some((line) => line.kind === 'byline')
  );
}

/** Names on the lines below a label ("Authors"), by the index of the line. They and the label are told by that. */
function namesBelow(lines: readonly Slot[], from: number): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  // Two names or more between a title and a date need no label.
  const last = lines.findIndex((line, i) => i >= from && !isName(line.draft.prose));
  if (from > 0 && last - from >= 2 && lines[last]!.kind === 'byline') {
    for (let i = from; i < last; i++) {
      names.set(i, lines[i]!.draft.prose);
      set(lines[i]!, 'byline');
    }
    return names;
  }
  for (let label = from; label < lines.length; label++) {
    if (!NAMES_BELOW.test(lines[label]!.draft.prose)) continue;
    for (let i = label + 1; i < lines.length; i++) {
      const name = listedName(lines[i]!.draft.prose);
      if (name === null) break;
      names.set(i, name);
      set(lines[i]!, 'byline');
    }
    if (names.size === 0) continue;
    set(lines[label]!, 'boilerplate');
    break;
  }
  return names;
}

const signedName = (prose: string): string | null => bylineName(prose) ?? nameBeforeDate(prose);

function signs(slot: Slot): boolean {
  return (
    slot.kind === null &&
    slot.ending !== 'question' &&
    signedName(slot.draft.prose) !== null &&
    furnitureRule(slot) === null
  );
}

function repeats({ draft }: Slot, author: string | null): boolean {
  if (author === null) return false;
  const prose = draft.prose.replace(/^by:?\s+/i, '');
  return [author, ...author.split(/, | and /)].some((name) => sameWords(prose, name));
}

/** Who signs with this line; null where it is no signature. */
function signature(lines: readonly Slot[], i: number, titled: number, author: string | null): string | null {
  const slot = lines[i]!;
  const { prose } = slot.draft;
  if (slot.kind === 'standfirst' && slot.words <= 12) return signedName(prose);
  if (slot.kind !== null && slot.kind !== 'heading') return null;
  if (repeats(slot, author)) return author;
  if (slot.words > 60) return null;
  const by = bylineName(prose);
  if (by !== null && (slot.ending === 'none' || slot.words <= 12)) return by;
  const dated = slot.ending === 'none' ? nameBeforeDate(prose) : null;
  if (dated !== null) return dated;
  if (slot.several || (slot.ending !== 'none' && !prose.endsWith(','))) return null;
  const [first] = prose.split(/[,|(]/);
  const listed = prose.includes(',') && capitalShare(prose) >= 0.8 && isName(first!);
  if (isPersonWithPost(prose) || listed) return first!.trim();
  return titled !== -1 && i > titled && isBareName(lines, i) ? prose : null;
}

/** Words that begin headlines, not names. */
const NO_NAME = /^(?:the|an?|why|how|what|who|when|where|this|our|my|no|not|in|on|to|for)\b/i;

/** A name alone on its line, under a title. Words that the essay also writes small are none ("Open Questions"). */
function isBareName(lines: readonly Slot[], i: number): boolean {
  const { prose } = lines[i]!.draft;
  if (!isName(prose) || NO_NAME.test(prose) || prose === prose.toUpperCase() || CUSTOMARY_HEADING.test(prose))
    return false;
  const next = lines[i + 1];
  if (next !== undefined && isName(next.draft.prose)) return false;
  const text = lines
    .filter(isFullParagraph)
    .map(({ draft }) => draft.prose.slice(0, 2000))
    .join(' ');
  return prose.split(' ').every((word) => word.length <= 3 || !text.includes(` ${word.toLowerCase()}`));
}

/**
 * A line between the title and the text that ends without a stop, as a deck does; a heading of a word or two is none. One that is
 * marked up as a heading is a deck where a name, a date or a reading time stands below it: the essay has not begun.
 */
function isSubtitle(lines: readonly Slot[], i: number): boolean {
  const slot = lines[i]!;
  const next = lines[i + 1];
  if (next === undefined || slot.ending !== 'none' || slot.words < 4 || slot.words > 40) return false;
  if (slot.kind === 'heading')
    return next.kind === null ? isBareName(lines, i + 1) : leadsToDate(lines, i + 1);
  return slot.kind === null && next.kind !== 'list-item' && isFullParagraph(next);
}

/** Buttons at most stand before a byline, or before how long the essay takes to read. */
function leadsToDate(lines: readonly Slot[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.kind !== 'boilerplate' || isReadingTime(line));
  return next !== undefined && (next.kind === 'byline' || isReadingTime(next));
}

const isReadingTime = (slot: Slot): boolean =>
  slot.kind === 'boilerplate' && furnitureRule(slot)?.id === 'reading-time';

/** The author so far, and the next one where the line before breaks off with "and", or both stand in a list. */
function namedTogether(
  author: string | null,
  name: string | null,
  before: Slot | undefined,
  listed: boolean,
): string | null {
  if (author === null || name === null) return author ?? name;
  if (before?.kind !== 'byline' || !(listed || / and$|[,&]$/i.test(before.draft.prose))) return author;
  return `${author.split(' and ').join(', ')} and ${name}`;
}

/** Whether a line is the title of a page without the name of the site: "Harbor Weekly: Open the pier". */
export function isPartOf(line: string, title: string): boolean {
  return (
    title.length <= 300 &&
    title
      .split(/: | [|•·»–—-] /)
      .some((part, i, parts) => parts.length > 1 && i > 0 && bare(part).length >= 8 && sameWords(line, part))
  );
}

/** Whether two texts have the same letters and digits. */
function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
