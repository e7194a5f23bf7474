/** Reads short stretches of a sentence by the tags of its words: the noun phrase that starts here, the subject of this verb, where this clause ends. */
import { WordSet, wordSet } from '../model/index.js';
import {
  ADJ,
  ADV,
  AUX,
  BECOMING,
  CAPITAL,
  CCONJ,
  DET,
  INTJ,
  IS,
  NOUN,
  NUM,
  OWN_VOICE,
  PREPOSITION,
  PRON,
  PROPN,
  type Reading,
  VERB,
  WORD,
} from './reading.js';

export * from './reading.js';

/** A noun phrase: `head` is its last noun; tokens run from `from` (inclusive) to `to` (exclusive). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** "a", "an", "another": a kind of thing, not a known one. */
  readonly indefinite: boolean;
}

const INDEFINITE = new WordSet(['a', 'an', 'another']);
const OTHER_DETERMINERS = wordSet(
  'the this that these those my our your his her its their no any some every each such many most all',
);
/** "a kind of tax": the noun that counts comes after "of". */
const MEASURES = wordSet('kind kinds sort sorts form type piece bit pair set series');

/** Marks and words at which a clause begins; at a mark it ends as well. */
const CLAUSE_MARKS = new WordSet([',', ';', ':', '—', '–', '--', '(', ')', '.', '!', '?', '“', '”', '"']);
const CLAUSE_WORDS = wordSet(
  'that which who because if when while although though unless where whether and but or so',
);

/** A form of be: "'s" only where it is no possessive. */
export function isBe(reading: Reading, i: number): boolean {
  if (!(reading.landmarks(i) & IS)) return false;
  if (reading.forms(i) & AUX || reading.norm(i) !== "'s") return true;
  return (reading.forms(i - 1) & (PRON | DET | ADV)) !== 0;
}

/** A form of be, "become" or "remain". */
export const COPULA = IS | BECOMING;

export const isCopula = (reading: Reading, i: number): boolean =>
  (reading.landmarks(i) & BECOMING) !== 0 || isBe(reading, i);

export const isNoun = (reading: Reading, i: number): boolean => (reading.forms(i) & (NOUN | PROPN)) !== 0;

/** A name as far as spelling tells: capitalized inside a sentence, where only names are. */
export function isName(reading: Reading, i: number): boolean {
  const forms = reading.forms(i);
  if ((forms & (CAPITAL | WORD)) !== (CAPITAL | WORD) || i === 0 || reading.landmarks(i) & OWN_VOICE)
    return false;
  if (reading.forms(i - 1) & WORD) return true;
  const before = reading.tokens[i - 1]!.text;
  return before === ',' || before === '-' || before === '’s';
}

/** The noun phrase that starts at token `from`, adverbs aside; null where none does. */
export function nounPhrase(reading: Reading, from: number): NounPhrase | null {
  let k = from;
  while (k < from + 2 && reading.forms(k) & ADV) k++;
  // All determiners are among the small words.
  const first = reading.groups(k) === 0 ? '' : reading.norm(k);
  const indefinite = INDEFINITE.has(first);
  if (indefinite || OTHER_DETERMINERS.has(first)) k++;
  let head = -1;
  for (; k < reading.length && k < from + 12; k++) {
    const forms = reading.forms(k);
    if (forms & (NOUN | PROPN)) {
      head = k;
      if (
        reading.groups(k + 1) & PREPOSITION &&
        reading.norm(k + 1) === 'of' &&
        MEASURES.has(reading.norm(k))
      ) {
        const inner = nounPhrase(reading, k + 2);
        if (inner) return { from, to: inner.to, head: inner.head, indefinite };
      }
      continue;
    }
    if (forms & (ADJ | NUM)) continue;
    if (forms & (VERB | ADV) && head < 0 && modifies(reading, k)) continue;
    const norm = reading.norm(k);
    if (norm === '-' && !reading.tokens[k]!.spaced) continue;
    if (norm === "'s" && head >= 0) continue;
    break;
  }
  if (head < 0) return null;
  return { from, to: head + 1, head, indefinite };
}

/** "a beaten track", "a very large house": a participle or an adverb on the way to a noun. */
const modifies = (reading: Reading, k: number): boolean =>
  (reading.forms(k + 1) & (NOUN | PROPN | ADJ)) !== 0 || reading.norm(k + 1) === '-';

/** Where the clause that holds token `i` begins. */
export function clauseStart(reading: Reading, i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    if (reading.forms(k) & WORD) {
      if (reading.groups(k) !== 0 && CLAUSE_WORDS.has(reading.norm(k))) return k + 1;
    } else if (CLAUSE_MARKS.has(reading.norm(k))) return k + 1;
  }
  return 0;
}

/** Where the clause that holds token `i` ends (exclusive): at a mark, not at a conjunction. */
export function clauseEnd(reading: Reading, i: number): number {
  for (let k = i; k < reading.length; k++)
    if (!(reading.forms(k) & WORD) && CLAUSE_MARKS.has(reading.norm(k))) return k;
  return reading.length;
}

const SUBJECT_OPENERS = new WordSet(['that', 'which', 'who']);

/** The token that heads the subject of the verb at `verb`: the noun or pronoun that its clause begins with; -1 where none is found. */
export function subjectOf(reading: Reading, verb: number): number {
  let k = clauseStart(reading, verb);
  // "That is", "which is": the word that opens the clause is its subject.
  if (k === verb && reading.forms(k - 1) & WORD) return SUBJECT_OPENERS.has(reading.norm(k - 1)) ? k - 1 : -1;
  while (k < verb && reading.forms(k) & (ADV | CCONJ | INTJ)) k++;
  if (k >= verb) return -1;
  const forms = reading.forms(k);
  // "This is": a pronoun whatever wink says of it.
  if (forms & PRON || (forms & DET && (k + 1 === verb || reading.forms(k + 1) & (ADV | AUX)))) return k;
  const phrase = nounPhrase(reading, k);
  return phrase && phrase.head < verb ? phrase.head : -1;
}

/** The next token at or after `i` that is no adverb and no negation. */
export function skipAdverbs(reading: Reading, i: number): number {
  let k = i;
  while (k < i + 3) {
    const norm = reading.norm(k);
    if (!(reading.forms(k) & ADV || norm === 'not' || norm === "n't") || norm === 'like') break;
    k++;
  }
  return k;
}
