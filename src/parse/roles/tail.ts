/** What follows an essay: who wrote it, notes, references, lists of headlines. */
import type { BlockKind } from '../../model/index.js';
import { isName, namesPost } from './names.js';
import { isFullParagraph, type Slot } from './slot.js';

const ABOUT_AUTHOR =
  /^(?:about|meet) (?:the |our |this |me\b)?(?:(?:guest )?(?:authors?|writers?|columnists?|contributors?|editors?)\b|me$)|^(?:author|contributor)(?:['’]?s)? (?:bio(?:graphy)?|info(?:rmation)?|note|profile)\b|^(?:bio|biography|the author|the writer)s?\s*:?$/i;
const SECTIONS =
  /^(?:references|notes?|(?:foot|end)notes?|sources|bibliography|works cited|literature|further reading|acknowledge?ments?|credits?|comments?(?: \(\d+\))?|\d+ (?:comments?|responses|thoughts on .*)|responses|replies|discussion|related(?: (?:posts?|articles?|stories|links|reading|content|topics))?|(?:more|read|see) (?:more|next|also|stories|from .+|on .+|in .+)|more .{1,40} (?:resources|stories|articles|posts)|most (?:read|popular|viewed|recent)|recent (?:posts|articles|comments)|latest(?: \w+)?|popular|trending(?: now)?|recommended(?: .*)?|tags?|categories|share(?: this.*)?|subscribe|newsletters?|leave a (?:reply|comment)|post navigation|license|copyright|disclosures?|disclaimer)\s*:?$/i;

function holdsParagraphs(heading: string): boolean {
  return /^(?:references|notes?|(?:foot|end)notes?|sources|bibliography|works cited|literature|acknowledge?ments?|comments?|\d+ |responses|replies|discussion|license|copyright|disclosures?|disclaimer)/i.test(
    heading,
  );
}

/** The part of an essay, from its end, in which what only stands at ends is looked for. */
const LAST_PART = 0.4;
const LAST_BLOCKS = 8;

export function readTail(slots: readonly Slot[], author: string | null): void {
  readSections(slots);
  let last = slots.length - 1;
  // Upwards from the end, over everything that is no text of the essay.
  for (; last >= 0; last--) {
    const slot = slots[last]!;
    if (isText(slot) && !closes(slots, last, author)) break;
  }
  // A note on an author whose name is known may also stand above what else follows the essay.
  if (author === null) return;
  for (const slot of slots.slice(Math.max(1, slots.length - LAST_BLOCKS))) {
    if (slot.kind === null && isNoteOnAuthor(slot, author) && mentions(slot, author)) slot.kind = 'byline';
  }
}

/** Whether it begins with a word of the author's name. */
function mentions({ draft }: Slot, author: string): boolean {
  const first = draft.prose.replace(HONORIFIC, '').split(' ', 1)[0]!;
  return first.length > 2 && author.toLowerCase().includes(first.toLowerCase());
}

function isText(slot: Slot): boolean {
  return slot.kind === null || slot.kind === 'heading';
}

/** From a heading such as "About the author" or "References" on, what follows is about the essay, not of it. */
function readSections(slots: readonly Slot[]): void {
  const first = Math.max(1, Math.floor(slots.length * (1 - LAST_PART)) - 1);
  for (let i = first; i < slots.length; i++) {
    const slot = slots[i]!;
    const { prose } = slot.draft;
    if ((slot.kind !== null && slot.kind !== 'heading') || slot.words > 14) continue;
    const about = ABOUT_AUTHOR.test(prose);
    if (!about && !(SECTIONS.test(prose) && slot.ending !== 'stop')) continue;
    slot.kind = 'boilerplate';
    slot.level = null;
    for (i++; i < slots.length; i++) {
      const next = slots[i]!;
      // The essay goes on under the next heading that is no such section.
      if (
        next.kind === 'heading' &&
        next.draft.shape === 'heading' &&
        next.draft.level !== null &&
        !SECTIONS.test(next.draft.prose) &&
        !ABOUT_AUTHOR.test(next.draft.prose)
      ) {
        i--;
        break;
      }
      // A list of links ends where whole paragraphs begin; notes and acknowledgments may be whole paragraphs.
      if (!about && !holdsParagraphs(prose) && next.kind === null && isFullParagraph(next)) {
        i--;
        break;
      }
      if (
        next.kind === null ||
        next.kind === 'heading' ||
        next.kind === 'list-item' ||
        next.kind === 'quotation'
      ) {
        next.kind = about && next.words <= 120 ? 'byline' : 'boilerplate';
        next.level = null;
      }
    }
  }
}

const DASHED = /^\s?[—–‒―-]{1,2}\s?(?=[\p{L}“"])/u;

/** Decides a block at the end of an essay that is not of it: a note about the author, a signature, a headline. */
function closes(slots: readonly Slot[], i: number, author: string | null): boolean {
  const slot = slots[i]!;
  const kind = closingKind(slots, i, author);
  if (kind === null) return false;
  slot.kind = kind;
  slot.level = null;
  return true;
}

function closingKind(slots: readonly Slot[], i: number, author: string | null): BlockKind | null {
  const slot = slots[i]!;
  const { prose } = slot.draft;
  if (i === 0) return null;
  if (isNoteOnAuthor(slot, author)) return 'byline';
  if (slot.ending === 'none' && slot.words <= 12 && (DASHED.test(prose) || isName(prose))) return 'byline';
  if (/^\p{Lu}{3,}$/u.test(prose)) return 'byline';
  // A heading heads nothing at the end: a headline of another text.
  const before = slots[i - 1]!;
  const bare = slot.ending === 'none' && !slot.several && slot.words <= 18 && !/^\p{Ll}/u.test(prose);
  if (bare && before.ending !== 'lead' && before.kind !== 'list-item') return 'boilerplate';
  return null;
}

const HONORIFIC = /^(?:(?:dr|prof|mr|mrs|ms|sen|rep|gov|rev|sir|lord|dame|hon|the rev)\.? )+/i;
const IS =
  /^(?:,? (?:[A-Z]{2,4},? )?(?:\([^)]{2,40}\) ?)?|, [^,]{2,80}, )(?:is|was|are|were|serves?|served|teaches|taught|writes|wrote|works|worked|covers|directs|leads|heads|chairs|founded|runs|holds|lives|edits|studies|researches|specializes|hosts|advises|practices|represents|co-founded|has (?:served|written|been|worked|taught|covered)|can be (?:reached|found)|currently|recently)\b/;

/** "Jane Doe is a professor of …", "Doe teaches …", "The writer is the mayor of …". */
export function isNoteOnAuthor(slot: Slot, author: string | null): boolean {
  const { prose } = slot.draft;
  if (slot.words < 4 || slot.words > 130) return false;
  if (
    /^(?:the|this) (?:author|writer|columnist)s?(?:, [^,]{2,60},)? (?:is|was|are|were|lives|teaches|has|serves|works)\b/i.test(
      prose,
    )
  )
    return true;
  const text = prose.replace(HONORIFIC, '');
  const name = leadingName(text);
  if (name === null) return false;
  const rest = text.slice(name.length);
  if (/^(?: [—–-]{1,2} |: |, )/.test(rest) && isName(name) && namesPost(prose.slice(0, 160))) {
    return slot.ending === 'none' || slot.several || /^(?: [—–-]{1,2} |: )/.test(rest);
  }
  if (!IS.test(rest)) return false;
  const known = author !== null && name.split(' ').some((word) => word.length > 2 && author.includes(word));
  return (
    known ||
    (isName(name) &&
      namesPost(rest.slice(0, 200)) &&
      /\b(?:at|of|for|with|in|to|on|the) (?:the |a |his |her )?[\p{Lu}“"]/u.test(rest))
  );
}

/** Words that begin sentences, not names. */
const STARTER =
  /^(?:a|an|as|in|on|at|the|when|if|but|and|or|so|for|this|that|these|those|it|its|he|she|we|they|i|you|our|my|his|her|their|let|no|not|now|yet|with|after|before|since|while|like|to|from|by|who|what|why|how|there|here|today|only|even|every|some|all|president)\b/i;

/** The capitalized words, and "and" between them, that the text begins with. */
function leadingName(text: string): string | null {
  if (STARTER.test(text)) return null;
  const match =
    /^(?:\p{Lu}[\p{L}\p{M}'’‘.-]*|de|la|van|von|der|bin|al|and|,(?= \p{Lu}\p{Ll}+ \p{Lu}))(?:,? (?:\p{Lu}[\p{L}\p{M}'’‘.-]*|de|la|le|van|von|der|den|bin|al|and|&))*/u.exec(
      text.slice(0, 120),
    );
  return match ? match[0].replace(/ (?:and|&)$/, '') : null;
}
