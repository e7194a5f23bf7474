/** Fragments, which go on with the sentence before them and keep its value: list items, "Not now. Not ever.". */
import type { TaggedSentence, Token } from '../model/index.js';
import { BASE, type Composed } from './compose.js';
import { AUXILIARY, flagsOf } from './grammar.js';

/** A fragment as short as this goes on with any sentence; a longer one only with a list's opening. */
const SHORT = 4;
/** A longer stretch without a verb says something of its own. */
const LONGEST = 16;

/** The last sentence with a verb, and whether it opened a list. */
export interface Host {
  readonly sentence: TaggedSentence;
  readonly composed: Composed;
  readonly opensList: boolean;
}

/** Whether a sentence ends in a colon: what follows is its list. */
export function opensList({ tokens }: TaggedSentence): boolean {
  return tokens[tokens.length - 1]?.text === ':';
}

/** "Witnesses |drop out": behind a plural, what looks like a noun is what they do. */
const isTakenForNoun = (word: Token, before: Token): boolean =>
  word.classes.includes('action-verb') &&
  !word.norm.endsWith('s') &&
  (before.pos === 'NOUN' || before.pos === 'PROPN') &&
  before.norm.endsWith('s');

/** The value a fragment takes over from its host; null where the sentence is no fragment of it. */
export function inherited(sentence: TaggedSentence, host: Host | null): Composed | null {
  if (host === null || host.composed.value === BASE) return null;
  // "They say it cannot hold. Fair enough.": another voice answers, it does not go on.
  if (host.sentence.whose !== sentence.whose) return null;
  const words = sentence.tokens.filter(({ word }) => word);
  if (words.length > (host.opensList ? LONGEST : SHORT)) return null;
  if (!host.opensList && sentence.block !== host.sentence.block) return null;
  if (words.some(({ norm, pos }) => pos === 'VERB' || pos === 'AUX' || flagsOf(norm) & AUXILIARY))
    return null;
  if (words.some((word, i) => i > 0 && isTakenForNoun(word, words[i - 1]!))) return null;
  const { value } = host.composed;
  return { value, parts: [{ from: -1, to: -1, type: 'bias', effect: value - BASE }] };
}
