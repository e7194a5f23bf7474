/** Headings that no markup tells: a line between paragraphs that ends without a full stop, and a few with one. A name with its post is none. */
import { furnitureRule } from './furniture/index.js';
import { CUSTOMARY_HEADING, leads, trailsOff } from './lists.js';
import { capitalShare, isName, isPersonWithPost } from './names.js';
import { isFullParagraph, type Slot } from './slot.js';

const LONGEST = 20;
/** "Myth 2: …", "Lesson #3. …", "4. …": lines that share a label and count on. */
const NUMBERED = /^((?:\p{Lu}\p{L}+ )?)#?(\d{1,2}|[IVX]{1,4})[.:)]\s+\S/u;

export function readHeadings(slots: readonly Slot[]): void {
  readSeries(slots);
  slots.forEach((slot, i) => {
    if (slot.kind !== null || !isBareHeading(slots, i)) return;
    if (isPersonWithPost(slot.draft.prose) || signsQuotation(slot.draft.prose)) slot.kind = 'byline';
    else setHeading(slot);
  });
  // One question between paragraphs may be part of the argument; an essay that asks in its headings has more than one heading.
  const asking = slots.filter((slot, i) => slot.kind === null && isAskingHeading(slots, i));
  if (asking.length >= 2 || slots.some((slot) => slot.kind === 'heading')) asking.forEach(setHeading);
}

/** "— Jane Doe", "- Jane Doe, harbor master": who said what stands above. */
function signsQuotation(prose: string): boolean {
  const signed = /^[—–‒―-]{1,2}\s?(?=\p{Lu})/u.exec(prose);
  if (signed === null) return false;
  const [name] = prose.slice(signed[0].length).split(/[,(]/);
  return isName(name!.trim());
}

function setHeading(slot: Slot): void {
  slot.kind = 'heading';
  slot.level = 2;
}

/** Numbered lines between paragraphs, at least two of one label, whether they end in a stop or not. */
function readSeries(slots: readonly Slot[]): void {
  const series = new Map<string, Slot[]>();
  slots.forEach((slot, i) => {
    if (slot.kind !== null || slot.words > LONGEST + 2 || slot.ending === 'lead') return;
    const label = NUMBERED.exec(slot.draft.prose)?.[1];
    const next = slots[i + 1];
    if (label === undefined || next === undefined || !isFullParagraph(next)) return;
    if (NUMBERED.test(next.draft.prose) || severalAfterNumber(slot)) return;
    const same = series.get(label);
    if (same) same.push(slot);
    else series.set(label, [slot]);
  });
  for (const members of series.values()) {
    if (members.length >= 2) members.forEach(setHeading);
  }
}

/** Whether more than one sentence stands behind the number. */
function severalAfterNumber(slot: Slot): boolean {
  return slot.several && !/^(?:\p{Lu}\p{L}+ )?\S+ [^.!?]*(?:[.!?]["”’)]*)?$/u.test(slot.draft.prose);
}

/** A short line without a stop, with text below it. */
function isBareHeading(slots: readonly Slot[], i: number): boolean {
  const slot = slots[i]!;
  const next = slots[i + 1];
  const { prose } = slot.draft;
  if (slot.words > LONGEST || next === undefined || !carriesOn(next)) return false;
  if (CUSTOMARY_HEADING.test(prose)) return true;
  if (trailsOff(slot)) return next.kind === 'list-item' && slot.words >= 3;
  const before = slots[i - 1];
  if (before && leads(before))
    return before.ending === 'lead' && slot.ending === 'none' && slot.words <= 12 && isFullParagraph(next);
  if (slot.ending === 'lead') {
    return (
      /^(?:\p{Lu}\p{L}+ ){0,3}(?:\p{Lu}\p{L}+|\d{1,2}):$/u.test(prose) &&
      (/\d:$/.test(prose) || isFullParagraph(next))
    );
  }
  if (slot.ending !== 'none') return inTitleCase(slot) && isSentence(next);
  if (slot.several && !NUMBERED.test(prose)) return false;
  if (!/^\p{Ll}/u.test(prose)) return true;
  return (
    before !== undefined &&
    before.ending !== 'none' &&
    isFullParagraph(next) &&
    /^[^\p{L}]*\p{Lu}/u.test(next.draft.prose)
  );
}

const CARRY_ON = new Set([null, 'list-item', 'heading', 'quotation', 'caption']);

/** Something that a heading can head: prose, a list, a quotation, a heading below it, a notice of when and where. */
function carriesOn(next: Slot): boolean {
  return CARRY_ON.has(next.kind) || (next.kind === 'boilerplate' && furnitureRule(next)?.id === 'notice');
}

function inTitleCase(slot: Slot): boolean {
  const { prose } = slot.draft;
  return (
    slot.words >= 3 && slot.words <= 12 && !slot.several && capitalShare(prose) === 1 && /\p{Ll}/u.test(prose)
  );
}

/** Words that continue an argument or a dialogue, and so begin a paragraph rather than head one. */
const CONTINUES =
  /^["“‘']?(?:so|and|but|or|then|yet|still|well|now|ok|okay|oh|yes|no|really|me|you)\b|^\p{Lu}{1,4}: /iu;

/** A short question or exclamation with a whole paragraph on both sides. */
function isAskingHeading(slots: readonly Slot[], i: number): boolean {
  const slot = slots[i]!;
  const before = textBefore(slots, i);
  const next = slots[i + 1];
  if (slot.ending !== 'question' && slot.ending !== 'exclamation') return false;
  if (slot.several || slot.words < 3 || slot.words > 10 || CONTINUES.test(slot.draft.prose)) return false;
  if (before === undefined || next === undefined || next.kind !== null || !isSentence(next)) return false;
  if (ANSWER.test(next.draft.prose)) return false;
  if (before.kind === 'heading' || before.kind === 'title' || leads(before)) return false;
  // After a question a second one goes on asking.
  if (before.ending === 'question' && before.words < 25) return false;
  return isSentence(before) || before.kind === 'list-item';
}

/** At least one sentence of some length. */
function isSentence(slot: Slot): boolean {
  return slot.words >= 10 && slot.ending !== 'none';
}

/** A short answer at once: the question is put in the argument, and heads nothing. */
const ANSWER =
  /^["“]?(?:yes|no|not|nothing|nobody|none|never|because|well|maybe|perhaps|absolutely|hardly|of course)\b[^.!?]{0,30}[.!?,:;—–-]/i;

/** The slot before, over pictures and buttons that stand between. */
function textBefore(slots: readonly Slot[], i: number): Slot | undefined {
  let at = i - 1;
  while (at >= 0 && (slots[at]!.kind === 'boilerplate' || slots[at]!.kind === 'caption')) at--;
  return slots[at];
}
