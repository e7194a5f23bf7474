/**
 * What rules need to know of a sentence's build, told from words, places and marks: no parser stands behind it.
 * Every function takes the tokens of one sentence and an index into them, and looks at a few neighbors at most.
 */
import type { Token, WordClass } from '../model/index.js';

/** Groups of small words, as bits, so that one look-up answers every question about a word. */
export const BE = 1;
export const HAVE = 2;
export const DO = 4;
/** Modal verbs that bind ("must", "should"), foretell ("will"), suppose ("would"), allow ("may", "can"). */
export const MODAL = 8;
export const NOT = 16;
/** "the", "this", "every", "two": opens a noun phrase. */
export const DETERMINER = 32;
export const POSSESSIVE = 64;
/** "he", "it", "who", "everyone": can be a subject by itself. */
export const SUBJECT = 128;
export const OBJECT = 256;
export const PREPOSITION = 512;
export const COORDINATOR = 1024;
/** "because", "if", "when", "that": opens a clause inside another. */
export const SUBORDINATOR = 2048;
export const ADVERB = 4096;
/** "become", "seem", "remain", "look": joins a subject to what is said of it, as be does. */
export const LINKING = 8192;
export const RELATIVE = 16384;
/** Particles of phrasal verbs: "up", "out", "off". */
export const PARTICLE = 32768;

const GROUPS: readonly (readonly [number, string])[] = [
  [BE, "be am is are was were been being 's 're 'm isn aren wasn weren ai"],
  [HAVE, "have has had having 've"],
  [DO, 'do does did'],
  [MODAL, "will would can could may might must shall should ought 'll 'd wo ca sha"],
  [NOT, "not n't never no"],
  [DETERMINER, 'a an the this that these those every each some any no all both another either neither such what which half'],
  [DETERMINER | POSSESSIVE, 'my your his her its our their'],
  [SUBJECT, 'i you he she it we they this that these those there who one everyone everybody nobody anyone anybody someone somebody nothing everything something none many most few all both others'],
  [OBJECT, 'me you him her it us them this that these those yourself yourselves ourselves themselves everyone everything nothing anything something people'],
  [PREPOSITION, 'of in on at by for with from to into onto about over under through between among against during without within across behind beyond after before since until upon toward towards despite like as per via around near along off out up down than'],
  [COORDINATOR, 'and or but nor yet so'],
  [SUBORDINATOR, 'because if when while although though since unless until whereas whether that which who whom whose where why how what whenever wherever once before after lest as than'],
  [RELATIVE, 'that which who whom whose where'],
  [ADVERB, "not n't never also always often still just only now then even ever already soon rather quite very so too almost perhaps maybe again once here there really simply probably certainly clearly surely likely indeed instead first finally all both each sometimes usually generally thus therefore hence merely hardly barely far much well further long no longer"],
  [LINKING, 'become becomes became becoming remain remains remained seem seems seemed appear appears appeared look looks looked sound sounds sounded feel feels felt prove proves proved proven stay stays stayed get gets got getting grow grows grew turn turns turned'],
  [PARTICLE, 'up out off down in on over away back around along through together forward ahead aside by'],
];

const FLAGS = new Map<string, number>();
for (const [bit, words] of GROUPS)
  for (const word of words.split(' ')) FLAGS.set(word, (FLAGS.get(word) ?? 0) | bit);

/** The groups of a token's word, 0 for most words and past the end. */
export function groups(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  return token === undefined ? 0 : (FLAGS.get(token.norm) ?? 0);
}

export const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

export function hasClass(token: Token | undefined, wordClass: WordClass): boolean {
  return token?.classes.includes(wordClass) ?? false;
}

/** An adverb or negation that can stand between an auxiliary and its verb. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.pos === 'ADV') return (FLAGS.get(token.norm) ?? 0) === 0 || ((FLAGS.get(token.norm) ?? 0) & ADVERB) !== 0;
  return ((FLAGS.get(token.norm) ?? 0) & (ADVERB | NOT)) !== 0 || (token.norm.length > 4 && token.norm.endsWith('ly'));
}

/** The first index from i on that is no adverb or negation; at most four are passed. */
export function afterAdverbs(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 4 && isAdverb(tokens[k])) k++;
  return k;
}

/** The last index up to i that is no adverb or negation. */
export function beforeAdverbs(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > i - 4 && isAdverb(tokens[k])) k--;
  return k;
}

const OPENING = new Set(['“', '"', '‘', "'", '(', '[', '—', '–', '-', '--', '*', '•', '…', '...']);

/** The first word of the sentence that is no opening mark, number of a list, or And, But, So, Then. */
export function openingWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && i < 6) {
    const token = tokens[i]!;
    if (!token.word || OPENING.has(token.text)) i++;
    else if (token.pos === 'NUM' && /^(?:[.):]|-)$/.test(norm(tokens, i + 1))) i += 2;
    else if ((FLAGS.get(token.norm) ?? 0) & COORDINATOR && i + 1 < tokens.length) i++;
    else break;
  }
  return i;
}

/** Commas, semicolons, colons, dashes and brackets. */
export function isBreak(token: Token | undefined): boolean {
  return token === undefined || (!token.word && token.norm !== '-' && token.norm !== "'" && token.norm !== '"' && token.norm !== '%' && token.norm !== '$');
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
  while (k > 0 && (FLAGS.get(tokens[k]!.norm) ?? 0) & (BE | HAVE | DO | MODAL)) k = beforeAdverbs(tokens, k - 1);
  // A parenthesis between subject and verb: "The plan, they say, will ..."
  if (k > 2 && (tokens[k]!.norm === ',' || tokens[k]!.norm === '—')) {
    const mark = tokens[k]!.norm;
    let open = k - 1;
    while (open > 0 && k - open < 14 && tokens[open]!.norm !== mark) open--;
    if (open > 0 && tokens[open]!.norm === mark) k = beforeAdverbs(tokens, open - 1);
  }
  const token = tokens[k];
  if (token === undefined || !token.word) return -1;
  return (FLAGS.get(token.norm) ?? 0) & COORDINATOR ? -1 : k;
}

/** What kind of subject stands before the verb at i. */
export function subjectKind(tokens: readonly Token[], i: number): SubjectKind {
  const k = subjectOf(tokens, i);
  if (k < 0) return 'none';
  const token = tokens[k]!;
  const pronoun = PRONOUNS[token.norm];
  if (pronoun !== undefined) {
    if (pronoun === 'this' && k > 0 && token.norm === 'that' && tokens[k - 1]!.word && token.pos !== 'PRON') return 'relative';
    return pronoun;
  }
  if (hasClass(token, 'institution')) return 'institution';
  if (hasClass(token, 'person') || hasClass(token, 'kin')) return 'person';
  if (token.pos === 'PROPN') return 'name';
  const { norm: word } = token;
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s") && !word.endsWith('us') ? 'plural' : 'noun';
}

/** The first token of the clause that the token at i stands in: after the last comma-like mark or joining word. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k]!;
    if (isBreak(token)) return k + 1;
    const flags = FLAGS.get(token.norm) ?? 0;
    if (flags & SUBORDINATOR && !(flags & (PREPOSITION | DETERMINER))) return k;
  }
  return 0;
}

/** The index of the first comma-like mark at or after i. */
export function clauseEnd(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < tokens.length && !isBreak(tokens[k])) k++;
  return k;
}

/** Whether the word could be a verb in its base form: no ending, no small word. */
export function isBaseForm(token: Token | undefined): boolean {
  if (token === undefined || !token.word) return false;
  const flags = FLAGS.get(token.norm) ?? 0;
  if (token.norm === 'be' || token.norm === 'have' || token.norm === 'do') return true;
  if (flags & ~(ADVERB | LINKING | PARTICLE)) return false;
  if (token.classes.includes('action-verb')) return true;
  if (token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'ADV' || token.pos === 'NUM') return false;
  return !(token.norm.endsWith('ing') || token.norm.endsWith('ed') || (token.norm.endsWith('s') && !token.norm.endsWith('ss')));
}

const PARTICIPLES = new Set(
  'been done made given taken seen known shown held built kept left lost paid put read said sent set sold told thought understood written driven broken chosen drawn found forgotten gone heard hurt led let met run spent stood taught thrown won begun become brought bought caught cut fed felt fought got gotten grown hidden hit laid lent meant proven risen shut spoken spread stolen struck sworn torn worn'.split(
    ' ',
  ),
);

/** A past participle, as far as its form tells. */
export function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && ((token.norm.length > 3 && token.norm.endsWith('ed')) || PARTICIPLES.has(token.norm));
}

/** An -ing form of a verb. */
export function isGerund(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.norm.length > 4 &&
    token.norm.endsWith('ing') &&
    token.pos !== 'PRON' &&
    token.norm !== 'nothing' &&
    token.norm !== 'something' &&
    token.norm !== 'anything' &&
    token.norm !== 'everything' &&
    token.norm !== 'during' &&
    token.norm !== 'thing'
  );
}

/** Whether the words from `from` on are these, separated by spaces. */
export function isRun(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[from + k]?.norm !== words[k]) return false;
  return true;
}
