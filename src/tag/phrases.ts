/** Reads short stretches of a sentence: the noun phrase that starts here, the subject of this verb, where this clause ends. */
import type { Token, WordClass } from '../model/index.js';

/** A noun phrase: `head` is its last noun; tokens run from `from` (inclusive) to `to` (exclusive). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** "a", "an", "another", or no determiner before a singular noun: a kind of thing, not a known one. */
  readonly indefinite: boolean;
  /** "the", a demonstrative or a possessive. */
  readonly definite: boolean;
}

const INDEFINITE = new Set(['a', 'an', 'another']);
const DEFINITE = new Set('the this that these those my our your his her its their'.split(' '));
const OTHER_DETERMINERS = new Set('no any some every each such many most all'.split(' '));
/** "a kind of tax": the noun that counts comes after "of". */
const MEASURES = new Set('kind kinds sort sorts form type piece bit pair set series'.split(' '));

export const BE: ReadonlySet<string> = new Set("is are was were 's 're be been am 'm".split(' '));
export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'hardly', 'no']);
const CLAUSE_MARKS = new Set([',', ';', ':', '—', '–', '--', '(', ')', '.', '!', '?', '“', '”', '"']);
const CLAUSE_WORDS = new Set(
  'that which who because if when while although though unless where whether and but or so'.split(' '),
);

export const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

export function is(token: Token | undefined, kind: WordClass): boolean {
  return token?.classes.includes(kind) ?? false;
}

/** A form of be: "'s" only where it is no possessive. */
export function isBe(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !BE.has(token.norm)) return false;
  if (token.norm !== "'s" || token.pos === 'AUX') return true;
  const before = tokens[i - 1];
  return before?.pos === 'PRON' || before?.pos === 'DET' || before?.pos === 'ADV';
}

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Written with a capital, inside the sentence or not. */
export function capitalized(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return token.text[0] !== token.text[0]!.toLowerCase();
}

/** A name as far as spelling tells: capitalized inside a sentence, where only names are. */
export function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.word || token.norm === 'i' || !capitalized(token)) return false;
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    (before.word || before.text === ',' || before.text === '-' || before.text === '’s')
  );
}

/** The noun phrase that starts at token `from`, adverbs aside; null where none does. */
export function nounPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  let k = from;
  while (tokens[k]?.pos === 'ADV' && k < from + 2) k++;
  const first = normAt(tokens, k);
  const indefinite = INDEFINITE.has(first);
  const definite = DEFINITE.has(first);
  if (indefinite || definite || OTHER_DETERMINERS.has(first)) k++;
  let head = -1;
  for (; k < tokens.length && k < from + 12; k++) {
    const token = tokens[k]!;
    if (isNoun(token)) {
      head = k;
      if (MEASURES.has(token.norm) && normAt(tokens, k + 1) === 'of') {
        const inner = nounPhrase(tokens, k + 2);
        if (inner) return { from, to: inner.to, head: inner.head, indefinite, definite };
      }
      continue;
    }
    if (token.pos === 'ADJ' || token.pos === 'NUM') continue;
    if (token.norm === '-' && !token.spaced) continue;
    if ((token.norm === "'s" || token.norm === '’') && head >= 0) continue;
    if ((token.pos === 'VERB' || token.pos === 'ADV') && head < 0 && modifies(tokens, k)) continue;
    break;
  }
  if (head < 0) return null;
  return { from, to: head + 1, head, indefinite, definite };
}

/** "a beaten track", "a very large house": a participle or an adverb on the way to a noun. */
function modifies(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ' || next?.norm === '-';
}

/** Where the clause that holds token `i` begins. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const norm = tokens[k]!.norm;
    if (CLAUSE_MARKS.has(norm) || CLAUSE_WORDS.has(norm)) return k + 1;
  }
  return 0;
}

/** Where the clause that holds token `i` ends (exclusive): at a mark, not at a conjunction. */
export function clauseEnd(tokens: readonly Token[], i: number): number {
  for (let k = i; k < tokens.length; k++) if (CLAUSE_MARKS.has(tokens[k]!.norm)) return k;
  return tokens.length;
}

const SUBJECT_OPENERS = new Set(['that', 'which', 'who']);

/** The token that heads the subject of the verb at `verb`: the noun or pronoun that its clause begins with; -1 where none is found. */
export function subjectOf(tokens: readonly Token[], verb: number): number {
  let k = clauseStart(tokens, verb);
  // "That is", "which is": the word that opens the clause is its subject.
  if (k === verb && k > 0 && tokens[k - 1]!.word)
    return SUBJECT_OPENERS.has(tokens[k - 1]!.norm) ? k - 1 : -1;
  while (k < verb && (tokens[k]!.pos === 'ADV' || tokens[k]!.pos === 'CCONJ' || tokens[k]!.pos === 'INTJ'))
    k++;
  if (k >= verb) return -1;
  if (tokens[k]!.pos === 'PRON' || tokens[k]!.pos === 'DET') {
    const next = tokens[k + 1];
    // "This is": a pronoun whatever wink says of it.
    if (k + 1 === verb || next?.pos === 'ADV' || next?.pos === 'AUX' || tokens[k]!.pos === 'PRON') return k;
  }
  const phrase = nounPhrase(tokens, k);
  return phrase && phrase.head < verb ? phrase.head : -1;
}

/** The next token at or after `i` that is no adverb and no negation. */
export function skipAdverbs(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 3) {
    const token = tokens[k];
    if (!token || !(token.pos === 'ADV' || token.norm === 'not' || token.norm === "n't")) break;
    if (token.norm === 'like') break;
    k++;
  }
  return k;
}
