/** Runs of lines that break off without a stop: the items of a list whose markers are lost, and verse. */
import { isFullParagraph, type Slot } from './slot.js';

const LONGEST_ITEM = 45;
/** Of two headings in a row, neither is longer. */
const LONGEST_HEADING = 12;
/** Verse: this many lines or more, each of so many words at most. */
const FEWEST_LINES = 6;
const LONGEST_LINE = 12;

export function readRuns(slots: readonly Slot[]): void {
  forEachRun(slots, isShort, (from, to) => readVerse(slots, from, to));
  forEachRun(slots, isItem, (from, to) => readList(slots, from, to));
}

/** Calls back for each longest run of slots that pass the test, from (inclusive) to (exclusive). */
function forEachRun(
  slots: readonly Slot[],
  test: (slot: Slot) => boolean,
  found: (from: number, to: number) => void,
): void {
  for (let from = 0; from < slots.length; from++) {
    if (!test(slots[from]!)) continue;
    let to = from + 1;
    while (to < slots.length && test(slots[to]!)) to++;
    found(from, to);
    from = to;
  }
}

function isShort(slot: Slot): boolean {
  return slot.kind === null && slot.words <= LONGEST_LINE && !slot.several;
}

const NOTICE = /^\d|^\p{Lu}\p{L}+:$/u;

/** Verse breaks its lines within sentences, some without any mark and some after a comma or stop. */
function readVerse(slots: readonly Slot[], from: number, to: number): void {
  if (to - from < FEWEST_LINES) return;
  const lines = slots.slice(from, to);
  const open = lines.filter(({ ending }) => ending === 'none').length;
  const marked = lines.filter(({ ending }) => ending === 'lead' || ending === 'stop').length;
  if (open * 4 < lines.length || marked * 4 < lines.length) return;
  // "Dates:", "6:30 PM, Feb 17": a notice, not a poem.
  if (lines.filter(({ draft }) => NOTICE.test(draft.prose)).length >= 3) return;
  for (const line of lines) line.kind = 'paragraph';
}

const LINKS_BELOW =
  /^(?:related(?: (?:posts?|articles?|stories|links|reading|content|topics|coverage))?|recommended(?: \S+){0,3}|(?:more|read|see|watch) (?:more|next|also|(?:from|on|in|about) .{1,40})|most (?:read|popular|viewed|commented)|trending(?: now)?|top stories|editors?[’']? picks|you (?:may|might) also (?:like|enjoy))$/i;

/** "Related stories", "Most read": headlines of other texts stand below, in the middle of an essay too. */
function announcesLinks(slot: Slot | undefined): boolean {
  return (
    slot !== undefined &&
    (slot.kind === null || slot.kind === 'boilerplate') &&
    slot.words <= 8 &&
    LINKS_BELOW.test(slot.draft.prose)
  );
}

/** A line of one sentence at most that ends without a stop. */
function isItem(slot: Slot): boolean {
  return (
    slot.kind === null &&
    slot.words <= LONGEST_ITEM &&
    (slot.ending === 'none' || (slot.ending === 'lead' && !slot.draft.prose.endsWith(':'))) &&
    (!slot.several || /^\d+\. /.test(slot.draft.prose))
  );
}

function readList(slots: readonly Slot[], from: number, to: number): void {
  const before = slots[from - 1];
  const end = headsWhatFollows(slots, from, to) ? to - 1 : to;
  const labelled = before?.kind === 'boilerplate' && /:$/.test(before.draft.prose);
  if (labelled || announcesLinks(before) || (to - from >= 2 && announcesLinks(slots[from]))) {
    // "Read more:" and the headlines below it; "Dates:" and the dates
    for (let i = from; i < end; i++) slots[i]!.kind = 'boilerplate';
    return;
  }
  const announced =
    before !== undefined && (leads(before) || before.kind === 'list-item' || trailsOff(before));
  const alike = startsLower(slots[from]!) && to - from >= 2 && startsLower(slots[from + 1]!);
  // Two lines above a paragraph may be a heading and one below it; both are short then.
  const long = to - from === 2 && slots.slice(from, to).some(({ words }) => words > LONGEST_HEADING);
  if (!announced && !alike && ((to - from < 3 && !long) || before?.kind === 'title')) return;
  for (let i = from; i < end; i++) slots[i]!.kind = 'list-item';
}

/** Whether the last line of a run is no item but the heading of the paragraph below. */
function headsWhatFollows(slots: readonly Slot[], from: number, to: number): boolean {
  const last = slots[to - 1]!;
  const next = slots[to];
  if (next === undefined || next.kind !== null || !isFullParagraph(next)) return false;
  if (startsLower(last) || last.ending !== 'none') return false;
  if (CUSTOMARY_HEADING.test(last.draft.prose)) return true;
  // A lone line after a colon: an item would come with others, and with a label ("Ports: open all night") is still one.
  if (to - from === 1)
    return (
      last.words <= 12 && !/^\S+(?: \S+)?: /.test(last.draft.prose) && slots[from - 1]?.kind !== 'list-item'
    );
  const others = slots.slice(from, to - 1).reduce((sum, { words }) => sum + words, 0) / (to - from - 1);
  return last.words <= 5 && others >= last.words * 2.5;
}

/** Headings that essays share. */
export const CUSTOMARY_HEADING =
  /^(?:in )?(?:introduction|background|conclusions?|in summary|summing up|wrapping up|to conclude|final (?:thoughts|words?)|closing (?:thoughts|words?)|looking (?:ahead|forward)|(?:the )?(?:way|path|road) forward|moving (?:forward|on)|next steps|what(?:’s|'s| is) next\??|the bottom line|(?:executive )?summary|overview|abstract|key (?:takeaways|points|findings)|at a glance|afterword|epilogue|prologue|preface|postscript)[.…:]*$/i;

/** A paragraph that announces what follows. */
export function leads(slot: Slot): boolean {
  return (
    (slot.kind === null || slot.kind === 'list-item') &&
    slot.ending === 'lead' &&
    /(?::|[–—-])["”’)]*$/.test(slot.draft.prose)
  );
}

/** A short line that trails off into a list: “You know it is over when …”. */
export function trailsOff(slot: Slot): boolean {
  return slot.kind === null && slot.ending === 'ellipsis' && !slot.several && slot.words <= 12;
}

function startsLower(slot: Slot): boolean {
  return /^\p{Ll}/u.test(slot.draft.prose);
}
