/** Groups of small words, as bits: articles, auxiliaries, pronouns, prepositions, and what the grammar of a clause hangs on. */

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
/** A mark that can stand inside a word or an amount. */
export const INNER_MARK = 1 << 23;
/** Each group with its words. */
export const GROUPS: readonly (readonly [number, string])[] = [
  [BE, "be am is are was were been being 's 're 'm i'm isn aren wasn weren ai"],
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
    "i i'm you he she it we they this that these those there who one everyone everybody nobody anyone anybody someone somebody nothing everything something none many most few all both others",
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
  [INNER_MARK, '- \' " “ ” ‘ ’ % $ £ € / & # @'],
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
