/** Pull quotes without markup: a short block that repeats, word for word, whole sentences of a longer paragraph. */
import type { Slot } from './slot.js';

const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
/** Sentences are found again by so many first characters. */
const KEY = 24;

/** Quotations of which so many are looked for in the paragraphs, those that markup tells and those in quotation marks each. */
const MOST_QUOTATIONS = 40;

export function markPullQuotes(slots: readonly Slot[]): void {
  markQuotations(slots);
  const open = slots.filter((slot) => slot.kind === null);
  const short = open.filter(({ words }) => words >= FEWEST_WORDS && words <= MOST_WORDS);
  if (short.length === 0 || open.length < 2) return;
  const said = short.map(({ draft }) => draft.prose.replace(/^["“‘']|["”’']$/g, ''));
  const begun = sentencesByStart(open, new Set(said.map((words) => words.slice(0, KEY))));
  let quotations = 0;
  for (const [i, slot] of short.entries()) {
    const words = said[i]!;
    const repeated = begun
      .get(words.slice(0, KEY))
      ?.some(({ other, at }) => isLonger(other, slot) && repeats(other.draft.prose, at, words));
    const isPart = () => isQuoted(slot) && quotations++ < MOST_QUOTATIONS && repeatsPart(slot, words, open);
    if (repeated || isPart()) slot.kind = 'pull-quote';
  }
}

const isQuoted = ({ draft }: Slot): boolean => /^["“].*["”]$/u.test(draft.prose);

/** In quotation marks, the end of one of the author's own sentences may stand alone too, its first letter made a capital. */
function repeatsPart(quote: Slot, said: string, open: readonly Slot[]): boolean {
  const rest = said.slice(1);
  return open.some((other) => {
    if (other === quote || !isLonger(other, quote)) return false;
    const { prose } = other.draft;
    const at = prose.indexOf(rest);
    return at > 0 && prose[at - 1]!.toLowerCase() === said[0]!.toLowerCase() && repeats(prose, at, rest);
  });
}

/** A block that is set as a quotation may repeat a part of a sentence, or a whole paragraph of one, and be the author's own words after all. */
function markQuotations(slots: readonly Slot[]): void {
  const quotations = slots.filter(
    ({ kind, words }) => kind === 'quotation' && words >= FEWEST_WORDS && words <= MOST_WORDS,
  );
  for (const slot of quotations.slice(0, MOST_QUOTATIONS)) {
    const said = slot.draft.prose.replace(/^["“‘']|[.!?]?["”’']?$/g, '');
    const repeated = slots.some(
      ({ kind, words, draft }) => kind === null && words >= slot.words && draft.prose.includes(said),
    );
    if (repeated) slot.kind = 'pull-quote';
  }
}

/** A paragraph is repeated in part, never but for a word. */
function isLonger(paragraph: Slot, quote: Slot): boolean {
  return paragraph.words >= quote.words * 1.25;
}

interface Start {
  readonly other: Slot;
  /** Where in its prose the sentence begins. */
  readonly at: number;
}

/** Most sentences of one beginning that are remembered: a text that repeats itself more is no essay. */
const MOST_ALIKE = 8;

/** The sentences that begin with one of the keys, by key. */
function sentencesByStart(slots: readonly Slot[], keys: ReadonlySet<string>): Map<string, Start[]> {
  const begun = new Map<string, Start[]>();
  const initials = new Set([...keys].map(initialsOf));
  for (const other of slots) {
    const { prose } = other.draft;
    for (let at = 0; at !== -1; at = nextSentence(prose, at)) {
      if (!initials.has(initialsAt(prose, at))) continue;
      const key = prose.slice(at, at + KEY);
      if (!keys.has(key)) continue;
      const same = begun.get(key);
      if (same === undefined) begun.set(key, [{ other, at }]);
      else if (same.length < MOST_ALIKE) same.push({ other, at });
    }
  }
  return begun;
}

const initialsOf = (key: string): number => initialsAt(key, 0);

/** The first units of a sentence as a number: most sentences are told apart by it without being cut out. */
function initialsAt(prose: string, at: number): number {
  return prose.charCodeAt(at) + 0x10000 * prose.charCodeAt(at + 4);
}

/** Where the next sentence begins, as far as stops tell; -1 where none does. */
function nextSentence(prose: string, from: number): number {
  for (let i = from; i < prose.length; i++) {
    const code = prose.charCodeAt(i);
    // A stop, an exclamation or a question mark; then closing marks, then a space.
    if (code !== 46 && code !== 33 && code !== 63) continue;
    let at = i + 1;
    while (at < prose.length && '"”’)'.includes(prose[at]!)) at++;
    if (prose[at] === ' ' && at + 1 < prose.length) return at + 1;
  }
  return -1;
}

/** Whether the words stand at `at` and end where a sentence ends. */
function repeats(prose: string, at: number, words: string): boolean {
  if (!prose.startsWith(words, at)) return false;
  const rest = prose.slice(at + words.length, at + words.length + 3);
  return /^(?:["”’)]*(?: |$)|[.!?])/.test(rest);
}
