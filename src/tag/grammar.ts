/**
 * What rules need to know of a sentence's build, told from words, places and marks: no parser stands behind it.
 * Every function takes the tokens of one sentence and an index into them, and looks at a few neighbors at most.
 */
import type { Token } from '../model/index.js';
import {
  ABSTRACT,
  ACTION,
  ADVERB,
  ADVERBIAL,
  BE,
  BREAK,
  COORDINATOR,
  classBits,
  DETERMINER,
  DO,
  groups,
  HAVE,
  INSTITUTION,
  isPastForm,
  LINKING,
  LOADED,
  MODAL,
  NEEDING,
  OPINION,
  PARTICLE,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  STAKE,
  SUBJECT,
  SUBORDINATOR,
  TEXT,
} from './reading.js';

export * from './reading.js';

export const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** An adverb or negation that can stand between an auxiliary and its verb. */
export function isAdverb(tokens: readonly Token[], i: number): boolean {
  return (groups(tokens, i) & ADVERBIAL) !== 0;
}

/** The first index from i on that is no adverb or negation; at most four are passed. */
export function afterAdverbs(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 4 && groups(tokens, k) & ADVERBIAL) k++;
  return k;
}

/** The last index up to i that is no adverb or negation. */
export function beforeAdverbs(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > i - 4 && groups(tokens, k) & ADVERBIAL) k--;
  return k;
}

const OPENING = new Set(['“', '"', '‘', "'", '(', '[', '—', '–', '-', '--', '*', '•', '…', '...']);

const LIST_MARKS = new Set(['.', ')', ':', '-']);

/** The first word of the sentence that is no opening mark, number of a list, or And, But, So, Then. */
export function openingWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && i < 6) {
    const token = tokens[i]!;
    if (!token.word || OPENING.has(token.text)) i++;
    else if (token.pos === 'NUM' && LIST_MARKS.has(norm(tokens, i + 1))) i += 2;
    else if (groups(tokens, i) & COORDINATOR && i + 1 < tokens.length) i++;
    else break;
  }
  return i;
}

/** Commas, semicolons, colons, dashes and brackets, and the sentence's end. */
export function isBreak(tokens: readonly Token[], i: number): boolean {
  return i >= tokens.length || (groups(tokens, i) & BREAK) !== 0;
}

export type SubjectKind =
  | 'none'
  | 'i'
  | 'we'
  | 'you'
  | 'they'
  | 'it'
  | 'this'
  | 'there'
  | 'relative'
  | 'one'
  | 'person'
  | 'institution'
  | 'name'
  | 'plural'
  | 'noun';

const PRONOUNS: Readonly<Record<string, SubjectKind>> = {
  i: 'i',
  we: 'we',
  you: 'you',
  they: 'they',
  he: 'person',
  she: 'person',
  it: 'it',
  this: 'this',
  that: 'this',
  these: 'this',
  those: 'this',
  there: 'there',
  who: 'relative',
  which: 'relative',
  one: 'one',
  everyone: 'one',
  everybody: 'one',
  nobody: 'one',
  anyone: 'one',
  someone: 'one',
  anybody: 'one',
  somebody: 'one',
  none: 'one',
  nothing: 'noun',
  everything: 'noun',
  something: 'noun',
  many: 'plural',
  most: 'plural',
  few: 'plural',
  all: 'plural',
  both: 'plural',
  others: 'plural',
  what: 'relative',
};

/** The index of the subject's last word before the verb at i, or -1 where a clause starts right before. */
export function subjectOf(tokens: readonly Token[], i: number): number {
  let k = beforeAdverbs(tokens, i - 1);
  // Auxiliaries before it: "they will |need".
  while (k > 0 && groups(tokens, k) & (BE | HAVE | DO | MODAL)) k = beforeAdverbs(tokens, k - 1);
  // A parenthesis between subject and verb: "The plan, they say, will ..."
  if (k > 2 && (tokens[k]!.norm === ',' || tokens[k]!.norm === '—')) {
    const mark = tokens[k]!.norm;
    let open = k - 1;
    while (open > 0 && k - open < 14 && tokens[open]!.norm !== mark) open--;
    if (open > 0 && tokens[open]!.norm === mark) k = beforeAdverbs(tokens, open - 1);
  }
  const token = tokens[k];
  if (token === undefined || !token.word) return -1;
  return groups(tokens, k) & COORDINATOR ? -1 : k;
}

/** What kind of subject stands before the verb at i. */
export function subjectKind(tokens: readonly Token[], i: number): SubjectKind {
  const k = subjectOf(tokens, i);
  if (k < 0) return 'none';
  const token = tokens[k]!;
  const pronoun = groups(tokens, k) & (SUBJECT | RELATIVE) ? PRONOUNS[token.norm] : undefined;
  if (pronoun !== undefined) {
    if (
      token.norm === 'that' &&
      k > 0 &&
      tokens[k - 1]!.word &&
      (token.pos !== 'PRON' || tokens[k - 1]!.pos === 'NOUN' || tokens[k - 1]!.pos === 'PROPN')
    )
      return 'relative';
    return pronoun;
  }
  const classes = classBits(tokens, k);
  if (classes & INSTITUTION) return 'institution';
  if (classes & PERSON) return 'person';
  // The tagger takes a capital at the sentence's start for a name: "Fear keeps ...".
  if (token.pos === 'PROPN' && (k > 0 || !(classes & (ABSTRACT | LOADED | TEXT)))) return 'name';
  const { norm: word } = token;
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s") && !word.endsWith('us')
    ? 'plural'
    : 'noun';
}

/** How the noun phrase that ends at k is pointed out. */
export type Pointing = 'this' | 'the' | 'a' | 'our' | 'no' | 'bare';

/** The determiner of the noun phrase whose last word stands at k, looked for among the few words before it. */
export function pointingOf(tokens: readonly Token[], k: number): Pointing {
  for (let i = k - 1; i >= 0 && i > k - 6; i--) {
    const flags = groups(tokens, i);
    if (flags & BREAK) return 'bare';
    if (flags & POSSESSIVE || tokens[i]!.norm === "'s") return 'our';
    if (flags & DETERMINER) {
      const word = tokens[i]!.norm;
      if (word === 'the') return 'the';
      if (
        word === 'a' ||
        word === 'an' ||
        word === 'any' ||
        word === 'every' ||
        word === 'each' ||
        word === 'another'
      )
        return 'a';
      return word === 'no' || word === 'few' || word === 'neither' ? 'no' : 'this';
    }
  }
  return 'bare';
}

/** Whether a subject can act ("agent") or only be the case ("thing"). */
export type Actor = 'agent' | 'thing' | 'none';

export const ACTORS: Readonly<Record<SubjectKind, Actor>> = {
  none: 'none',
  i: 'agent',
  we: 'agent',
  you: 'agent',
  they: 'agent',
  it: 'thing',
  this: 'thing',
  there: 'thing',
  relative: 'thing',
  one: 'agent',
  person: 'agent',
  institution: 'agent',
  name: 'agent',
  plural: 'thing',
  noun: 'thing',
};

/** The first token of the clause that the token at i stands in: after the last comma-like mark or joining word. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const flags = groups(tokens, k);
    if (flags & BREAK) return k + 1;
    if (flags & SUBORDINATOR && !(flags & (PREPOSITION | DETERMINER))) return k;
  }
  return 0;
}

/** Whether the word could be a verb in its base form: no ending, no small word. */
export function isBaseForm(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !token.word) return false;
  if (token.norm === 'be' || token.norm === 'have' || token.norm === 'do') return true;
  if (groups(tokens, i) & ~(ADVERB | ADVERBIAL | LINKING | PARTICLE | OPINION | STAKE | NEEDING))
    return false;
  if (classBits(tokens, i) & ACTION) return true;
  if (token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'ADV' || token.pos === 'NUM')
    return false;
  return !(
    token.norm.endsWith('ing') ||
    isPastForm(token.norm) ||
    (token.norm.endsWith('s') && !token.norm.endsWith('ss'))
  );
}

const PARTICIPLES = new Set(
  'been done made given taken seen known shown held built kept left lost paid put read said sent set sold told thought understood written driven broken chosen drawn found forgotten gone heard hurt led let met run spent stood taught thrown won begun become brought bought caught cut fed felt fought got gotten grown hidden hit laid lent meant proven risen shut spoken spread stolen struck sworn torn worn'.split(
    ' ',
  ),
);

/** A past participle, as far as its form tells. */
export function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && (isPastForm(token.norm) || PARTICIPLES.has(token.norm));
}

const NOT_GERUNDS = new Set([
  'nothing',
  'something',
  'anything',
  'everything',
  'during',
  'thing',
  'morning',
  'evening',
]);

/** An -ing form of a verb. */
export function isGerund(token: Token | undefined): boolean {
  return (
    token !== undefined && token.norm.length > 4 && token.norm.endsWith('ing') && !NOT_GERUNDS.has(token.norm)
  );
}

/** Whether the words from `from` on are these, separated by spaces. */
export function isRun(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[from + k]?.norm !== words[k]) return false;
  return true;
}
