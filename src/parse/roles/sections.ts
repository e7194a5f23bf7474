/** Sections after an essay that are about it, not of it: "About the author", "References", "Related stories". */
import { isAll, opensExactly, Phrase } from './furniture/phrase.js';
import { Phrasebook, type Phrased } from './furniture/phrasebook.js';
import { NAME } from './furniture/rule.js';
import { isFullParagraph, type Slot } from './slot.js';

const ABOUT =
  '(?:about|meet) (?:the |our |this )?(?:guest )?(?:author|writer|columnist|contributor|editor)s?\\b';
const ABOUT_AUTHOR = [
  [new Phrase(`^${ABOUT}`, 'i', ABOUT)],
  isAll(
    'about me',
    "(?:author|contributor)s?[’']?s? (?:bio(?:graphy)?|info(?:rmation)?|note|profile)",
    'bio(?:graphy)?',
    'the (?:author|writer)s?',
  ),
  opensExactly(`Written by ${NAME}$`),
];
/** Their entries may be whole paragraphs. */
const OF_TEXT = isAll(
  '(?:foot|end)?notes?',
  'references',
  'sources',
  'bibliography',
  'works cited',
  'literature',
  'acknowledge?ments?',
  'comments?(?: \\(\\d+\\))?',
  '\\d+ (?:comments?|responses|thoughts on .{1,80})',
  'responses',
  'replies',
  'discussion',
  'license',
  'copyright',
  'disclosures?(?: statement)?',
  'disclaimer',
);
/** Their entries are lines. */
const OF_LINES = isAll(
  'further reading',
  'credits?',
  'related(?: (?:posts?|articles?|stories|links|reading|content|topics))?',
  '(?:more|read|see) (?:more|next|also|stories|(?:from|on|in) .{1,40})',
  'more .{1,40} (?:resources|stories|articles|posts)',
  'most (?:read|popular|viewed|recent)',
  'recent (?:posts|articles|comments)',
  'latest(?: \\w+)?',
  'popular',
  'trending(?: now)?',
  'recommended(?: .{1,40})?',
  'tags?',
  'categories',
  'share(?: this.{0,20})?',
  'subscribe',
  'newsletters?',
  'leave a (?:reply|comment)',
  'post navigation',
);

/** The part of an essay, from its end, in which such sections are looked for. */
const LAST_PART = 0.4;
const LONGEST_HEADING = 14;
const LONGEST_NOTE = 120;

export function readSections(slots: readonly Slot[]): void {
  const first = Math.max(1, Math.floor(slots.length * (1 - LAST_PART)) - 1);
  for (let i = first; i < slots.length; i++) {
    const section = sectionAt(slots[i]!) ?? (opensComments(slots, i) ? 'text' : null);
    if (section === null) continue;
    set(slots[i]!, 'boilerplate');
    while (i + 1 < slots.length && !endsSection(slots[i + 1]!, section)) {
      i++;
      const entry = slots[i]!;
      if (isOpen(entry))
        set(entry, section === 'author' && entry.words <= LONGEST_NOTE ? 'byline' : 'boilerplate');
    }
  }
}

type Section = 'author' | 'text' | 'lines';

const SECTION_RULES: readonly ({ readonly section: Section } & Phrased)[] = [
  { section: 'author', phrases: ABOUT_AUTHOR },
  { section: 'text', phrases: [OF_TEXT] },
  { section: 'lines', phrases: [OF_LINES] },
];

const SECTIONS = new Phrasebook(SECTION_RULES);

function sectionAt(slot: Slot): Section | null {
  if ((slot.kind !== null && slot.kind !== 'heading') || slot.words > LONGEST_HEADING) return null;
  return SECTIONS.find(slot.draft.prose)?.section ?? null;
}

const COMMENTS = /^(?:\d{1,4} )?(?:comments?|responses|replies|thoughts)\b/i;
const COMMENTED = /^(?:\S+ ){1,4}(?:says|said|writes|wrote|replied|commented):?$/i;

/** A count of comments may be a button; with what somebody says right below, the comments follow. */
function opensComments(slots: readonly Slot[], i: number): boolean {
  const { kind, words, draft } = slots[i]!;
  if (kind !== 'boilerplate' || words > LONGEST_HEADING || !COMMENTS.test(draft.prose)) return false;
  return slots.slice(i + 1, i + 3).some((slot) => COMMENTED.test(slot.draft.prose));
}

/** The essay goes on under a heading that is no such section, and after a list of lines with its next paragraph. */
function endsSection(next: Slot, section: Section): boolean {
  if (next.draft.shape === 'heading' && next.kind === 'heading') return sectionAt(next) === null;
  return section === 'lines' && next.kind === null && isFullParagraph(next);
}

function isOpen({ kind }: Slot): boolean {
  return kind === null || kind === 'heading' || kind === 'list-item' || kind === 'quotation';
}

function set(slot: Slot, kind: 'byline' | 'boilerplate'): void {
  slot.kind = kind;
  slot.level = null;
}
