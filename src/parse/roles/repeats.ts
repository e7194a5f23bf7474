/** Pull quotes without markup: a line between paragraphs that repeats, word for word, sentences of a longer paragraph. */
import type { Slot } from './slot.js';

const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
const SENTENCE_END = /(?<=[.!?…]["”’)]*)\s+/;

export function markPullQuotes(slots: readonly Slot[]): void {
  const candidates = slots.filter(
    (slot) => slot.kind === null && slot.words >= FEWEST_WORDS && slot.words <= MOST_WORDS,
  );
  if (candidates.length === 0) return;
  const said = new Map<string, number>();
  for (const slot of slots) {
    if (slot.kind !== null) continue;
    for (const sentence of sentencesOf(slot)) said.set(sentence, Math.max(said.get(sentence) ?? 0, slot.words));
  }
  for (const slot of candidates) {
    if (sentencesOf(slot).every((sentence) => (said.get(sentence) ?? 0) > slot.words)) slot.kind = 'pull-quote';
  }
}

/** Sentences as compared: letters and digits alone, in lower case. */
function sentencesOf(slot: Slot): string[] {
  return slot.draft.prose
    .split(SENTENCE_END)
    .map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');
}
