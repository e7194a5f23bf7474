/**
 * The little grammar that the clause segmenter goes by: what single words can do, as bits, so that one lookup a token answers
 * all its questions. Words first, tags second: wink's tags are wrong just where clauses begin.
 */
import { FORMS_OF_BE, FORMS_OF_HAVE_AND_DO, MODALS, type Token, wordSet } from '../model/index.js';

/** A form that can be the finite verb of a clause whatever the tag says: forms of be, have, do, and the modals. */
export const AUXILIARY = 1 << 0;
/** A modal: a base form follows. */
export const MODAL = 1 << 1;
/** Can be a subject by itself: "they", "this", "everyone". */
export const PRONOUN = 1 << 2;
/** Opens a clause that is never the main one: "because", "although". */
export const SUBORDINATOR = 1 << 3;
/** Opens one only where a subject and a verb follow, else a phrase: "before lunch", "as a clerk". */
export const SUBORDINATOR_OR_PREPOSITION = 1 << 4;
/** Opens a relative clause after a noun: "which", "who". */
export const RELATIVE = 1 << 5;
/** Joins clauses of equal weight. */
export const COORDINATOR = 1 << 6;
export const DETERMINER = 1 << 7;
export const PREPOSITION = 1 << 8;
/** Says what another holds or said: "claims", "wrote". */
export const REPORTING = 1 << 9;
/** After which a "that" clause is the point itself: "clear", "means", "believe", "is". */
export const ENDORSING = 1 << 10;
/** Names a thought: what follows its "that" is its content: "idea", "myth". */
export const SHELL_NOUN = 1 << 11;
const NEGATOR = 1 << 12;
/** Verbs that want something brought about; what follows their "that" is only wanted: "ensure", "demand". */
export const WANTING = 1 << 13;
/** Adverbs that stand inside verb groups without ending in -ly: "also", "often", "never". */
export const ADVERB = 1 << 14;
/** Nouns of time that begin a clause without being its subject: "this time we ...", "every day they ...". */
export const TIME_NOUN = 1 << 15;
/** A question word that opens a clause inside another: "what", "how". */
export const QUESTION_WORD = 1 << 16;
export const FORM_OF_BE = 1 << 17;
/** A past form or participle that no ending shows. */
export const IRREGULAR_PAST = 1 << 18;
/** Can be nothing but a subject: "they", "who". */
export const NOMINATIVE = 1 << 19;
/** Forms of auxiliaries that are nouns or names after a determiner or preposition: "the will", "a can", "in May". */
export const NOUNLIKE = 1 << 20;
/** Forms that begin a verb group and never go on with one: "the harm it may do |is small". */
export const NEVER_SECOND = 1 << 21;

const LISTS: readonly (readonly [bits: number, words: string])[] = [
  [NOMINATIVE, 'i we you he she they it who'],
  [NOUNLIKE, 'will can might must may'],
  [NEVER_SECOND, `${FORMS_OF_BE} does did`],
  [AUXILIARY | FORM_OF_BE, FORMS_OF_BE],
  [AUXILIARY | FORM_OF_BE | PRONOUN, "i'm"],
  [AUXILIARY, FORMS_OF_HAVE_AND_DO],
  [AUXILIARY | MODAL, MODALS],
  [FORM_OF_BE, 'be been being'],
  [
    PRONOUN,
    'i we you he she they it there this that these those everyone everybody nobody someone somebody anyone anybody everything nothing something anything one none all many most some few both others each neither either such another',
  ],
  [
    SUBORDINATOR,
    'because although though while whereas if unless whenever wherever lest whether albeit provided inasmuch',
  ],
  [SUBORDINATOR_OR_PREPOSITION, 'as since until till before after once when where than like'],
  [RELATIVE, 'which who whom whose'],
  [COORDINATOR, 'and but or so yet nor plus'],
  [
    DETERMINER,
    'a an the this that these those my your his her its our their no every each any some another all both many most few several more much enough such either neither',
  ],
  [
    PREPOSITION,
    'of in on at by for from to with without about against between among through during under over into onto upon toward towards across behind beyond within despite near off out around above below beside besides except per via throughout amid amongst alongside inside outside regarding concerning',
  ],
  [
    REPORTING,
    `say says said tell tells told argue argues argued claim claims claimed insist insists insisted contend contends contended maintain maintains maintained
     warn warns warned assert asserts asserted allege alleges alleged complain complains complained object objects objected reply replies replied
     respond responds responded write writes wrote report reports reported announce announces announced declare declares declared add adds added
     suggest suggests suggested state states stated explain explains explained note notes noted observe observes observed remark remarks remarked
     predict predicts predicted estimate estimates estimated ask asks asked believe believes believed think thinks thought fear fears feared worry worries worried
     hope hopes hoped boast boasts boasted promise promises promised charge charges charged counter counters countered protest protests protested
     conclude concludes concluded emphasize emphasizes emphasized stress stresses stressed acknowledge acknowledges acknowledged admit admits admitted
     concede concedes conceded caution cautions cautioned testify testifies testified imply implies implied propose proposes proposed assume assumes assumed
     recall recalls recalled quip quips quipped lament laments lamented muse muses mused point points pointed`,
  ],
  [
    ENDORSING,
    `is are was were 's be mean means meant show shows showed shown prove proves proved proven demonstrate demonstrates demonstrated reveal reveals revealed
     find finds found confirm confirms confirmed indicate indicates indicated suggest suggests suggested imply implies implied know knows knew known
     think thinks thought believe believes believed feel feels felt guess suppose suspect hope hopes hoped fear expect expects expected say says said
     seem seems seemed appear appears appeared remember recall realize realizes realized recognize recognizes recognized understand understands understood
     see sees saw admit admits admitted agree agrees agreed acknowledge acknowledges acknowledged concede note notes noted notice noticed learn learned learns
     discover discovered discovers conclude concluded concludes argue argues argued claim claims claimed insist insists insisted contend contends maintain maintains
     warn warns warned worry worries worried assume assumes assumed imagine doubt doubts clear obvious evident apparent plain true likely unlikely probable
     possible impossible certain sure convinced confident aware glad happy sorry proud afraid concerned worried hopeful skeptical doubtful undeniable
     inevitable ironic unfortunate tragic telling notable noteworthy remarkable fact doubt question secret follows remains happens helps told tell tells
     reported reports report estimate estimates estimated predict predicts predicted wrote writes write stated states state explained explains explain
     announced declared declares added adds asserted asserts alleged alleges complained complains observed observes teach teaches taught illustrate illustrates
     underscore underscores stress stresses stressed emphasize emphasizes emphasized out given testify testified suggested point`,
  ],
  [
    SHELL_NOUN,
    `idea notion claim argument belief view myth fact theory assumption suggestion possibility chance hope fear fantasy illusion pretense
     conviction impression feeling sense thesis premise proposition contention allegation assertion hypothesis prospect risk danger likelihood evidence
     conclusion news proof sign suspicion concern worry requirement condition rule principle understanding promise rumor threat charge complaint objection
     realization reminder observation statement ground grounds odds way extent point probability guarantee recognition knowledge`,
  ],
  [NEGATOR, "not n't never no neither nor hardly scarcely barely"],
  [
    WANTING,
    `ensure ensures ensured ensuring require requires required demand demands demanded insist urge recommend recommends propose request requests
     want wants prefer prefers wish wishes important essential crucial vital critical imperative necessary sure better best`,
  ],
  [
    ADVERB,
    `also often never always ever still just even now then already soon seldom perhaps maybe however therefore thus indeed not n't only too quite rather
     almost sometimes once again yet merely both all each well far more most less least very so hardly instead otherwise together today`,
  ],
  [
    TIME_NOUN,
    'time times day days year years week weeks month months morning evening night moment today tomorrow yesterday century decade decades hour hours minute way',
  ],
  [QUESTION_WORD, 'what how why who where when which whose'],
  [
    IRREGULAR_PAST,
    `arose became began bent bet bit blew bought bound broke brought built burst came cast caught chose clung cost crept cut dealt drank drew drove dug ate fell fed felt
     fought found flew forgot forgave froze gave got grew heard held hid hit hurt kept knelt knew laid led left lent let lost made meant met paid put quit ran rang rode rose
     said sang sank sat saw sent set shook shone shot showed shrank shut slept slid sold sought spent split spoke spread sprang stood stole struck stuck swam swore swung
     taught thought threw told took tore went woke won wore wrote`,
  ],
];

const FLAGS = new Map<string, number>();
for (const [bits, words] of LISTS)
  for (const word of words.split(/\s+/)) FLAGS.set(word, (FLAGS.get(word) ?? 0) | bits);

/** Whether the word is a pronoun that is nothing but a subject: "they", not "who", which also opens a clause. */
export const isSubjectPronoun = (flags: number): boolean => (flags & (NOMINATIVE | RELATIVE)) === NOMINATIVE;

/** What a normalized word can do, as bits; 0 where nothing is known. */
export function flagsOf(norm: string): number {
  return FLAGS.get(norm) ?? 0;
}

/** Words in "-ly" that are none. */
const NO_ADVERBS = wordSet(
  'apply comply imply multiply rely reply supply ally rally tally bully fly family assembly monopoly anomaly',
);

/** An adverb that may stand inside a verb group: "also", "clearly", "not". */
export function isAdverb(token: Token, flags: number): boolean {
  if ((flags & (ADVERB | NEGATOR)) !== 0 || token.pos === 'ADV') return true;
  return token.norm.endsWith('ly') && !NO_ADVERBS.has(token.norm);
}

/** Whether a token can be a noun or stand for one. */
export function isNominal(token: Token, flags: number): boolean {
  return (
    (flags & PRONOUN) !== 0 ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'PRON' ||
    token.pos === 'NUM'
  );
}
