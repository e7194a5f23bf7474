/**
 * What rules need to know of a sentence's build, told from words, places and marks: no parser stands behind it.
 * Every function takes a sentence's reading and the index of a token, and looks at a few neighbors at most.
 */
import { wordSet } from '../model/index.js';
import {
  ABSTRACT,
  ACTION,
  ADJ,
  ADV,
  ADVERB,
  ADVERBIAL,
  AUX,
  BE,
  BREAK,
  COORDINATOR,
  DETERMINER,
  DO,
  GERUND,
  HAVE,
  ING,
  INSTITUTION,
  KIN,
  LINKING,
  LOADED,
  MODAL,
  NEEDING,
  NOUN,
  NUM,
  OPINION,
  PARTICIPLE,
  PARTICLE,
  PAST_FORM,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  PRON,
  PROPN,
  RELATIVE,
  type Reading,
  S_FORM,
  STAKE,
  SUBJECT,
  SUBORDINATOR,
  TEXT,
  VERB,
  WORD,
} from './reading.js';

export * from './reading.js';

/** The first index from i on that is no adverb or negation; at most four are passed. */
export function afterAdverbs(reading: Reading, i: number): number {
  let k = i;
  while (k < i + 4 && reading.groups(k) & ADVERBIAL) k++;
  return k;
}

/** The last index up to i that is no adverb or negation. */
export function beforeAdverbs(reading: Reading, i: number): number {
  let k = i;
  while (k > i - 4 && reading.groups(k) & ADVERBIAL) k--;
  return k;
}

/** Commas, semicolons, colons, dashes and brackets, and the sentence's end. */
export function isBreak(reading: Reading, i: number): boolean {
  return i >= reading.length || (reading.groups(i) & BREAK) !== 0;
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

const PRONOUNS = new Map<string, SubjectKind>();
for (const [kind, words] of [
  ['i', "i i'm"],
  ['we', 'we'],
  ['you', 'you'],
  ['they', 'they'],
  ['person', 'he she'],
  ['it', 'it'],
  ['this', 'this that these those'],
  ['there', 'there'],
  ['relative', 'who which'],
  ['one', 'one everyone everybody nobody anyone someone anybody somebody none'],
  ['noun', 'nothing everything something'],
  ['plural', 'many most few all both others'],
] as const)
  for (const word of words.split(' ')) PRONOUNS.set(word, kind);

/** The index of the subject's last word before the verb at i, or -1 where a clause starts right before. */
export function subjectOf(reading: Reading, i: number): number {
  if (isBoth(reading, i)) return i;
  let k = beforeAdverbs(reading, i - 1);
  // Auxiliaries before it: "they will |need".
  while (k > 0 && reading.groups(k) & (BE | HAVE | DO | MODAL) && !isBoth(reading, k))
    k = beforeAdverbs(reading, k - 1);
  // A parenthesis between subject and verb: "The plan, they say, will ..."
  const mark = reading.norm(k);
  if (k > 2 && (mark === ',' || mark === '—')) {
    let open = k - 1;
    while (open > 0 && k - open < 14 && reading.norm(open) !== mark) open--;
    if (open > 0 && reading.norm(open) === mark) k = beforeAdverbs(reading, open - 1);
  }
  if (!(reading.forms(k) & WORD)) return -1;
  return reading.groups(k) & COORDINATOR ? -1 : k;
}

/** Subject and verb in one token: "I'm". */
const isBoth = (reading: Reading, i: number): boolean =>
  (reading.groups(i) & (BE | SUBJECT)) === (BE | SUBJECT);

/** What kind of subject stands before the verb at i. */
export function subjectKind(reading: Reading, i: number): SubjectKind {
  const k = subjectOf(reading, i);
  if (k < 0) return 'none';
  const word = reading.norm(k);
  const forms = reading.forms(k);
  const pronoun = reading.groups(k) & (SUBJECT | RELATIVE) ? PRONOUNS.get(word) : undefined;
  if (pronoun !== undefined) {
    const before = reading.forms(k - 1);
    // "the plan that": it takes up the word before.
    if (word === 'that' && before & WORD && (!(forms & PRON) || before & (NOUN | PROPN))) return 'relative';
    return pronoun;
  }
  const classes = reading.classes(k);
  if (classes & INSTITUTION) return 'institution';
  if (classes & (PERSON | KIN)) return 'person';
  // The tagger takes a capital at the sentence's start for a name: "Fear keeps ...".
  if (forms & PROPN && (k > 0 || !(classes & (ABSTRACT | LOADED | TEXT)))) return 'name';
  return forms & S_FORM && !word.endsWith("'s") && !word.endsWith('us') ? 'plural' : 'noun';
}

/** How the noun phrase that ends at k is pointed out. */
export type Pointing = 'this' | 'the' | 'a' | 'our' | 'no' | 'bare';

/** The determiner of the noun phrase whose last word stands at k, looked for among the few words before it. */
export function pointingOf(reading: Reading, k: number): Pointing {
  for (let i = k - 1; i >= 0 && i > k - 6; i--) {
    const flags = reading.groups(i);
    if (flags & BREAK) return 'bare';
    if (flags & POSSESSIVE || reading.norm(i) === "'s") return 'our';
    if (flags & DETERMINER) {
      const word = reading.norm(i);
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
export function clauseStart(reading: Reading, i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const flags = reading.groups(k);
    if (flags & BREAK) return k + 1;
    if (flags & SUBORDINATOR && !(flags & PREPOSITION) && (!(flags & DETERMINER) || opensClause(reading, k)))
      return k;
  }
  return 0;
}

/** "that |is", "which |they say", "what |really matters", as against "that plan": a clause follows, not a noun. */
function opensClause(reading: Reading, k: number): boolean {
  const next = afterAdverbs(reading, k + 1);
  const flags = reading.groups(next);
  // "a choice that |no decent person should have to make"
  if (reading.norm(k + 1) === 'no') return true;
  if (reading.norm(k) === 'what' && (reading.norm(next) === 'a' || reading.norm(next) === 'an')) return false;
  return (
    (flags & (BE | HAVE | DO | MODAL | SUBJECT | DETERMINER)) !== 0 ||
    (reading.forms(next) & (VERB | NOUN)) === VERB
  );
}

/** Whether the word could be a verb in its base form: no ending, no small word. */
export function isBaseForm(reading: Reading, i: number): boolean {
  const forms = reading.forms(i);
  if (!(forms & WORD)) return false;
  const groups = reading.groups(i);
  if (groups & (BE | HAVE | DO)) {
    const word = reading.norm(i);
    if (word === 'be' || word === 'have' || word === 'do') return true;
  }
  if (groups & ~(ADVERB | ADVERBIAL | LINKING | PARTICLE | OPINION | STAKE | NEEDING)) return false;
  if (reading.classes(i) & ACTION) return true;
  return !(forms & (ADJ | PROPN | ADV | NUM | ING | PAST_FORM | S_FORM));
}

/** A past participle, as far as its form tells. */
export const isParticiple = (reading: Reading, i: number): boolean => (reading.forms(i) & PARTICIPLE) !== 0;

/** An -ing form of a verb. */
export const isGerund = (reading: Reading, i: number): boolean => (reading.forms(i) & GERUND) !== 0;

/** Whether the words from `from` on are these, separated by spaces. */
export function isRun(reading: Reading, from: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (reading.norm(from + k) !== words[k]) return false;
  return true;
}

/** One of these is followed by what it does, at once: "everyone |talks". */
const SINGLE = wordSet('everyone everybody nobody someone somebody anyone anybody he she');
const MANY = wordSet('we they i you people men women children');
/** What goes on after a verb, and hardly after a noun that a plural stands before: "readers |work until six". */
const AFTER_VERB = PREPOSITION | DETERMINER | ADVERBIAL | PARTICLE;
const CLITICS = wordSet("i'm 'm 're 've 'll 'd");

/**
 * Whether a verb stands in the sentence. The tagger takes many a verb for a noun where its form is that of both: "Everyone talks
 * about it", "Most readers work until six".
 */
export function hasVerb(reading: Reading): boolean {
  for (let i = 0; i < reading.length; i++) {
    const forms = reading.forms(i);
    if ((forms & WORD && forms & (VERB | AUX)) || CLITICS.has(reading.norm(i))) return true;
    if (i === 0) continue;
    const before = reading.norm(i - 1);
    if (reading.norm(i) === "'s" && (reading.forms(i - 1) & PRON || before === 'there' || before === 'here'))
      return true;
    if ((forms & (WORD | NOUN)) === (WORD | NOUN) && isTakenForNoun(reading, i, before)) return true;
  }
  return false;
}

function isTakenForNoun(reading: Reading, i: number, before: string): boolean {
  if (SINGLE.has(before)) return (reading.forms(i) & S_FORM) !== 0;
  const many = MANY.has(before) || (reading.forms(i - 1) & (NOUN | S_FORM)) === (NOUN | S_FORM);
  if (!many || !(reading.classes(i) & ACTION) || reading.forms(i) & S_FORM) return false;
  return (reading.groups(i + 1) & AFTER_VERB) !== 0;
}
