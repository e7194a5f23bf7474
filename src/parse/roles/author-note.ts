/** Notes that say who an author is: "Jane Doe is a professor of …", "Doe teaches …", "The writer is …". */
import { isName, namesPost } from './names.js';
import { isFullParagraph, type Slot } from './slot.js';

const LONGEST = 130;
const HONORIFIC = /^(?:(?:dr|prof|mr|mrs|ms|sen|rep|gov|rev|sir|lord|dame|hon|the rev)\.? )+/i;
const THE_WRITER =
  /^(?:the|this) (?:author|writer|columnist)s?(?:, [^,]{2,60},)? (?:is|was|are|were|lives|teaches|has|serves|works)\b/i;
/** What such notes say of a person, perhaps after a degree, a handle or an apposition. */
const SAYS =
  /^(?:,? (?:[A-Z]{2,4},? )?(?:\([^)]{2,40}\) ?)?|, [^,]{2,80}, )(?:is|was|are|were|serves?|served|teaches|taught|writes|wrote|works|worked|covers|directs|leads|heads|chairs|founded|runs|holds|lives|edits|studies|researches|specializes|hosts|advises|practices|represents|farms|owns|manages|operates|keeps|grows|raises|coaches|publishes|volunteers|co-founded|has (?:served|written|been|worked|taught|covered)|can be (?:reached|found)|currently|recently)\b/;
/** "Jane Doe - Jane is a student", "Jane Doe: Pilot", "Jane Doe, pilot". */
const LABEL = /^(?: [—–-]{1,2} |: |, )/;
const AFFILIATION = /\b(?:at|of|for|with|in|to|on|the) (?:the |a |his |her )?[\p{Lu}“"]/u;

/**
 * Whether the block is a note on an author: on the one whose name is known, or else on a person with a post and an
 * affiliation of whom the rest of the essay does not speak.
 */
export function isNoteOnAuthor(slot: Slot, author: string | null, essay: readonly Slot[]): boolean {
  const { prose } = slot.draft;
  if (slot.words < 4 || slot.words > LONGEST) return false;
  if (isNoteOnTheWriter(slot)) return true;
  const text = prose.replace(HONORIFIC, '');
  const name = leadingName(text);
  if (name === null) return false;
  const rest = text.slice(name.length);
  if (isAuthor(name, author) && SAYS.test(rest)) return true;
  if (!isName(name) || speaksOf(essay, slot, name)) return false;
  const labelled = LABEL.test(rest) && (slot.ending === 'none' || slot.several || !rest.startsWith(','));
  if (labelled && namesPost(rest.slice(0, 160))) return true;
  return SAYS.test(rest) && namesPost(rest.slice(0, 200)) && AFFILIATION.test(rest);
}

/** Whether the block opens with the whole name of the author. At the end of an essay it is a note, whatever it says: they write "I". */
export function opensWithAuthor(slot: Slot, author: string | null): boolean {
  const name = leadingName(slot.draft.prose.replace(HONORIFIC, ''))?.replace(/['’]s$/, '') ?? null;
  return name !== null && slot.words <= LONGEST && name.includes(' ') && isAuthor(name, author);
}

/** Whether the block says who "the writer" is, without a name. */
export function isNoteOnTheWriter(slot: Slot): boolean {
  return slot.words >= 4 && slot.words <= LONGEST && THE_WRITER.test(slot.draft.prose);
}

/** Whether a note is on the author whose name is known. */
export function isNoteOn(author: string, slot: Slot): boolean {
  const name = leadingName(slot.draft.prose.replace(HONORIFIC, ''));
  return name !== null && isAuthor(name, author) && isNoteOnAuthor(slot, author, []);
}

/** Longer ones are the essay. */
const LONGEST_OPENING = 60;
const PAST = /^(?:was|were|served|taught|wrote|worked|covered|founded)$/;
/** The author speaks; somebody is spoken of. */
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|my|me|we|our)(?=$|[^\p{L}])/iu;
const THIRD_PERSON = /(?:^|[^\p{L}])(?:she|he|her|his|hers|him)(?=$|[^\p{L}])/iu;

/**
 * Who the first paragraph introduces, where it is a note on the author: it says what a person does and no more, and the essay
 * below does not speak of that person. Set in the letters of the text, it needs an author who speaks. null for any other text.
 */
export function openingNoteOn(slots: readonly Slot[], i: number): string | null {
  const slot = slots[i]!;
  if (slot.kind !== null || slot.words < 4 || slot.words > LONGEST_OPENING || slot.ending !== 'stop')
    return null;
  const text = slot.draft.prose.replace(HONORIFIC, '');
  const name = leadingName(text);
  if (name === null || !isName(name) || speaksOf(slots, slot, name)) return null;
  const rest = text.slice(name.length);
  const verb = SAYS.exec(rest)?.[0].split(' ').at(-1);
  if (verb === undefined || PAST.test(verb)) return null;
  const essay = slots.slice(i + 1).filter((other) => other.kind === null && isFullParagraph(other));
  if (essay.length < 2 || THIRD_PERSON.test(essay[0]!.draft.prose.slice(0, 200))) return null;
  const told = slot.draft.italic || (namesPost(rest) && AFFILIATION.test(rest));
  const speaks = essay.some(({ draft }) =>
    FIRST_PERSON.test(draft.prose.replace(/“[^“”]{0,400}”|"[^"]{0,400}"/g, '')),
  );
  return told || (speaks && !slot.several) ? name : null;
}

function isAuthor(name: string, author: string | null): boolean {
  if (author === null) return false;
  const known = author.toLowerCase();
  return name.split(' ').every((word) => word.length < 3 || known.includes(word.toLowerCase()));
}

/** Whether other blocks name the person, by the last word of the name. */
function speaksOf(essay: readonly Slot[], note: Slot, name: string): boolean {
  const last = name.split(' ').at(-1)!;
  return essay.some((slot) => slot !== note && slot.kind === null && slot.draft.prose.includes(last));
}

/** Words that begin sentences, not names. */
const STARTER =
  /^(?:a|an|as|in|on|at|the|when|if|but|and|or|so|for|this|that|these|those|it|its|he|she|we|they|i|you|our|my|his|her|their|let|no|not|now|yet|with|after|before|since|while|like|to|from|by|who|what|why|how|there|here|today|only|even|every|some|all|president)\b/i;
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’‘.-]*";
const LEADING_NAME = new RegExp(
  `^${NAME_WORD}(?:,? (?:${NAME_WORD}|de|la|le|van|von|der|den|bin|al|and|&))*`,
  'u',
);

/** The capitalized words, and "and" between them, that the text begins with. */
function leadingName(text: string): string | null {
  if (STARTER.test(text)) return null;
  return LEADING_NAME.exec(text.slice(0, 120))?.[0].replace(/ (?:and|&)$/, '') ?? null;
}

/** "Jane Q. Doe" alone on a line, as letters are signed; not a headline of capitals. */
export function isSignature(line: string): boolean {
  return isName(line) && line.split(' ').length <= 3 && !STARTER.test(line);
}
