/** What each word of a sentence is: its group among the small words and its word classes, as bits read once a sentence. */
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
/** An adverb by its form, its tag or its group. */
export const ADVERBIAL = 1 << 16;
/** A mark that parts clauses: comma, colon, dash, bracket, full stop. */
export const BREAK = 1 << 17;
export const UNIVERSAL = 1 << 18;
/** "indeed", "clearly", "arguably": the writer's stake in what is said. */
export const STAKE = 1 << 19;
/** "think", "believe", "doubt". */
export const OPINION = 1 << 20;
/** "was", "had", "did". */
export const PAST_AUXILIARY = 1 << 21;
/** Forms of need. */
export const NEEDING = 1 << 22;

const GROUPS: readonly (readonly [number, string])[] = [
  [BE, "be am is are was were been being 's 're 'm isn aren wasn weren ai"],
  [HAVE, "have has had having 've"],
  [DO, 'do does did'],
  [MODAL, "will would can could may might must shall should ought 'll 'd wo ca sha"],
  [NOT, "not n't never no"],
  [
    DETERMINER,
    'a an the this that these those every each some any no all both another either neither such what which half',
  ],
  [DETERMINER | POSSESSIVE, 'my your his her its our their'],
  [
    SUBJECT,
    'i you he she it we they this that these those there who one everyone everybody nobody anyone anybody someone somebody nothing everything something none many most few all both others',
  ],
  [
    OBJECT,
    'me you him her it us them this that these those yourself yourselves ourselves themselves everyone everything nothing anything something people',
  ],
  [
    PREPOSITION,
    'of in on at by for with from to into onto about over under through between among against during without within across behind beyond after before since until upon toward towards despite like as per via around near along off out up down than',
  ],
  [COORDINATOR, 'and or but nor yet so'],
  [
    SUBORDINATOR,
    'because if when while although though since unless until whereas whether that which who whom whose where why how what whenever wherever once before after lest as than',
  ],
  [RELATIVE, 'that which who whom whose where'],
  [
    ADVERB,
    "not n't never also always often still just only now then even ever already soon rather quite very so too almost perhaps maybe again once here there really simply probably certainly clearly surely likely indeed instead first finally all both each sometimes usually generally thus therefore hence merely hardly barely far much well further long no longer",
  ],
  [
    LINKING,
    'become becomes became becoming remain remains remained seem seems seemed appear appears appeared look looks looked sound sounds sounded feel feels felt prove proves proved proven stay stays stayed get gets got getting grow grows grew turn turns turned',
  ],
  [PARTICLE, 'up out off down in on over away back around along through together forward ahead aside by'],
  [PAST_AUXILIARY, 'was were had did'],
  [NEEDING, 'need needs needed'],
  [
    UNIVERSAL,
    'every all always never no nobody nothing none everyone everything any only entire whole each most many few often usually rarely seldom generally largely mostly tend tends typically',
  ],
  [
    STAKE,
    'indeed clearly obviously certainly surely simply really truly actually fact undoubtedly definitely merely hardly ultimately essentially fundamentally inherently necessarily perhaps probably arguably seems seem appears appear',
  ],
  [
    OPINION,
    'think believe feel suspect doubt maintain argue submit contend suppose guess insist disagree agree know say consider find see imagine assume fear trust',
  ],
];

/** Marks that can stand inside a word or an amount. */
const INNER_MARKS = new Set(['-', "'", '"', '“', '”', '‘', '’', '%', '$', '£', '€', '/', '&', '#', '@']);

const FLAGS = new Map<string, number>();
for (const [bit, words] of GROUPS)
  for (const word of words.split(' ')) FLAGS.set(word, (FLAGS.get(word) ?? 0) | bit);

/** Word classes that rules ask for again and again, as bits. */
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
  kin: PERSON,
  institution: INSTITUTION,
  'abstract-noun': ABSTRACT,
  'past-time': PAST_TIME,
  'text-noun': TEXT,
};

/** Bits of a list of classes; words with the same classes share their list, so that there are few. */
const bitsOfList = new Map<readonly WordClass[], number>();

function bitsOf(list: readonly WordClass[]): number {
  let bits = bitsOfList.get(list);
  if (bits === undefined) {
    bits = 0;
    for (const wordClass of list) bits |= CLASS_BITS[wordClass] ?? 0;
    bitsOfList.set(list, bits);
  }
  return bits;
}

/** Base forms that end as a past form does. */
const NOT_PAST = new Set(
  'need feed speed seed breed bleed heed weed succeed proceed exceed shed wed bed embed indeed hundred sacred'.split(
    ' ',
  ),
);

/** A regular past form or participle, by its ending. */
export function isPastForm(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}

/** How a sentence tells time: of what holds ("general"), of what happened ("told"), both, or neither. */
export type Manner = 'general' | 'told' | 'mixed' | 'timeless';

/** The sentence read last: detectors ask about one sentence after the other, each many times. */
let readTokens: readonly Token[] | null = null;
let readGroups = new Int32Array(256);
let readClasses = new Int32Array(256);
let readManner: Manner = 'timeless';

function read(tokens: readonly Token[]): void {
  if (tokens.length >= readGroups.length) {
    readGroups = new Int32Array(tokens.length * 2);
    readClasses = new Int32Array(tokens.length * 2);
  }
  let past = 0;
  let present = 0;
  let before = 0;
  let bound = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    let flags = FLAGS.get(token.norm) ?? 0;
    if (!token.word) {
      if (!INNER_MARKS.has(token.norm)) flags |= BREAK;
    } else if (
      token.pos === 'ADV'
        ? flags === 0 || (flags & ADVERB) !== 0
        : (flags & (ADVERB | NOT)) !== 0 || (token.norm.length > 4 && token.norm.endsWith('ly'))
    )
      flags |= ADVERBIAL;
    const bits = token.classes.length === 0 ? 0 : bitsOf(token.classes);
    if (flags & PAST_AUXILIARY) past++;
    else if (flags & (BE | HAVE | DO | MODAL)) present++;
    else if (token.pos === 'VERB') {
      if (isPastForm(token.norm) ? !(before & (BE | HAVE)) : bits & NARRATIVE && !bound) past++;
      else if (token.norm.endsWith('s') && !token.norm.endsWith('ss')) present++;
    }
    if (token.word && !(flags & ADVERBIAL)) {
      before = flags;
      // After a modal or "to" a form like "cut" is no past.
      bound = (flags & (MODAL | DO)) !== 0 || token.norm === 'to';
    }
    readGroups[i] = flags;
    readClasses[i] = bits;
  }
  readManner = past > 0 ? (present > 0 ? 'mixed' : 'told') : present > 0 ? 'general' : 'timeless';
  readTokens = tokens;
}

export function mannerOf(tokens: readonly Token[]): Manner {
  if (tokens !== readTokens) read(tokens);
  return readManner;
}

/** The groups of a token's word as bits, 0 for most words and outside the sentence. */
export function groups(tokens: readonly Token[], i: number): number {
  if (tokens !== readTokens) read(tokens);
  return i >= 0 && i < tokens.length ? readGroups[i]! : 0;
}

/** The word classes of a token as bits, as far as there are bits for them. */
export function classBits(tokens: readonly Token[], i: number): number {
  if (tokens !== readTokens) read(tokens);
  return i >= 0 && i < tokens.length ? readClasses[i]! : 0;
}
