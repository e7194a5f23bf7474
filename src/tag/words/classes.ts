/** Word classes that rules ask for again and again, as bits. */
import type { WordClass } from '../../model/index.js';

export const BAD_ADJECTIVE = 1;
export const GOOD_ADJECTIVE = 2;
export const BAD_NOUN = 4;
export const GOOD_NOUN = 8;
export const WEIGHTY = 16;
export const BAD_VERB = 32;
export const GOOD_VERB = 64;
export const BAD_ADVERB = 128;
export const GOOD_ADVERB = 256;
export const CAUSATIVE = 512;
export const ENABLING = 1024;
export const PREVENTING = 2048;
export const CHANGE = 4096;
export const ACTION = 8192;
export const DISCOURSE = 16384;
export const NARRATIVE = 32768;
export const COMPARATIVE = 1 << 16;
export const SUPERLATIVE = 1 << 17;
export const PERSON = 1 << 18;
export const INSTITUTION = 1 << 19;
export const ABSTRACT = 1 << 20;
export const PAST_TIME = 1 << 21;
export const TEXT = 1 << 22;
export const KIN = 1 << 23;
export const CONCRETE = 1 << 24;
/** "critics", "skeptics". */
export const OPPONENT = 1 << 25;
/** "economists", "researchers". */
export const EXPERT = 1 << 26;
/** "study", "poll". */
export const SOURCE = 1 << 27;
/** "claim", "myth": a noun for what is said or thought. */
export const VIEW = 1 << 28;
/** A verb of saying or thinking, of whatever kind. */
export const REPORTING = 1 << 29;
/** "percent", "million". */
export const QUANTITY = 1 << 30;

/** Adjectives and nouns that judge. */
export const LOADED = BAD_ADJECTIVE | GOOD_ADJECTIVE | BAD_NOUN | GOOD_NOUN;

const CLASS_BITS: Readonly<Partial<Record<WordClass, number>>> = {
  'adjective-negative': BAD_ADJECTIVE,
  'adjective-positive': GOOD_ADJECTIVE,
  'noun-negative': BAD_NOUN,
  'noun-positive': GOOD_NOUN,
  importance: WEIGHTY,
  'verb-negative': BAD_VERB,
  'verb-positive': GOOD_VERB,
  'adverb-negative': BAD_ADVERB,
  'adverb-positive': GOOD_ADVERB,
  'causative-verb': CAUSATIVE,
  'enabling-verb': ENABLING,
  'preventing-verb': PREVENTING,
  'change-verb': CHANGE,
  'action-verb': ACTION,
  'discourse-verb': DISCOURSE,
  'narrative-verb': NARRATIVE,
  comparative: COMPARATIVE,
  superlative: SUPERLATIVE,
  person: PERSON,
  kin: KIN,
  institution: INSTITUTION,
  'abstract-noun': ABSTRACT,
  'concrete-noun': CONCRETE,
  'past-time': PAST_TIME,
  'text-noun': TEXT,
  opponent: OPPONENT,
  expert: EXPERT,
  source: SOURCE,
  'view-noun': VIEW,
  'report-neutral': REPORTING,
  'report-distancing': REPORTING,
  'report-endorsing': REPORTING,
  'stance-verb': REPORTING,
  'quantity-word': QUANTITY,
};

/** Words with the same classes share one list of them, so that there are few lists and each is read once. */
const bitsOfList = new Map<readonly WordClass[], number>();

/** The bits of a token's classes, as far as there are bits for them. */
export function classBitsOf(classes: readonly WordClass[]): number {
  if (classes.length === 0) return 0;
  let bits = bitsOfList.get(classes);
  if (bits === undefined) {
    bits = 0;
    for (const wordClass of classes) bits |= CLASS_BITS[wordClass] ?? 0;
    bitsOfList.set(classes, bits);
  }
  return bits;
}
