/** What the tag and the spelling of a token tell, as bits: its part of speech, its ending, its capital, the tense of its form. */
import type { PartOfSpeech, Token } from '../../model/index.js';

export const NOUN = 1;
export const PROPN = 2;
export const VERB = 4;
export const AUX = 8;
export const ADJ = 16;
export const ADV = 32;
export const PRON = 64;
export const DET = 128;
export const NUM = 256;
export const ADP = 512;
export const PART = 1024;
export const CCONJ = 2048;
export const SCONJ = 4096;
export const INTJ = 8192;
export const PUNCT = 16384;
export const SYM = 32768;

/** The bit of a part of speech, the commonest first: asked of every token, and quicker so than by any table of names. */
function tagOf(pos: PartOfSpeech): number {
  switch (pos) {
    case 'NOUN':
      return NOUN;
    case 'VERB':
      return VERB;
    case 'ADP':
      return ADP;
    case 'DET':
      return DET;
    case 'PUNCT':
      return PUNCT;
    case 'ADJ':
      return ADJ;
    case 'PRON':
      return PRON;
    case 'ADV':
      return ADV;
    case 'AUX':
      return AUX;
    case 'PROPN':
      return PROPN;
    case 'CCONJ':
      return CCONJ;
    case 'PART':
      return PART;
    case 'NUM':
      return NUM;
    case 'SCONJ':
      return SCONJ;
    case 'SYM':
      return SYM;
    case 'INTJ':
      return INTJ;
    default:
      return 0;
  }
}

/** A word or number, as against marks. */
export const WORD = 1 << 16;
/** Inside quoted speech. */
export const QUOTED = 1 << 17;
/** Written with a capital, inside the sentence or not. */
export const CAPITAL = 1 << 18;
/** Begins with a digit. */
export const DIGIT = 1 << 19;
/** Ends in -ing. */
export const ING = 1 << 20;
/** An -ing form of a verb. */
export const GERUND = 1 << 21;
/** Ends in -ed. */
export const ED = 1 << 22;
/** A regular past form or participle, by its ending. */
export const PAST_FORM = 1 << 23;
/** A past participle, as far as its form tells. */
export const PARTICIPLE = 1 << 24;
/** Ends in -s, not in -ss. */
export const S_FORM = 1 << 25;
/** Ends in -ly, and is longer than that. */
export const LY = 1 << 26;

/** Forms of verbs that tell their tense, as one number under this mask. */
export const TENSE = 7 << 27;
export const MODAL_FORM = 1 << 27;
export const PRESENT_AUXILIARY = 2 << 27;
export const PAST_AUXILIARY_FORM = 3 << 27;
export const HAVE_FORM = 4 << 27;
/** Past forms that are never participles: "went" is past wherever it stands. */
export const SIMPLE_PAST = 5 << 27;
/** Past forms that are participles too: past where no auxiliary stands before. */
export const PAST_OR_PARTICIPLE = 6 << 27;
/** Verbs whose past form is their base form. */
export const UNMARKED = 7 << 27;

/** Ends as a past form or a gerund does and is none. Never part of a token's forms. */
const MISLEADING = 1 << 30;

/** What spelling does not show of a word. */
export const FORMS: readonly (readonly [number, string])[] = [
  [
    MISLEADING,
    'need feed speed seed breed bleed heed weed succeed proceed exceed shed wed bed embed indeed hundred sacred',
  ],
  [MISLEADING, 'nothing something anything everything during thing morning evening'],
  [
    PARTICIPLE,
    'been done made given taken seen known shown held built kept left lost paid put read said sent set sold told thought understood written driven broken chosen drawn found forgotten gone heard hurt led let met run spent stood taught thrown won begun become brought bought caught cut fed felt fought got gotten grown hidden hit laid lent meant proven risen shut spoken spread stolen struck sworn torn worn',
  ],
  [MODAL_FORM, "will 'll wo would can ca could may might must shall should ought"],
  [PRESENT_AUXILIARY, "is are am 're 'm do does"],
  [PAST_AUXILIARY_FORM, 'was were had did'],
  [HAVE_FORM, "has have 've"],
  [
    SIMPLE_PAST,
    `came went took gave knew saw began wrote spoke fell grew drew broke rose drove chose ate threw flew shook swore rode hid blew
     bore forgave forgot froze rang sang sank shrank sprang stole swam woke tore wore underwent withdrew arose overcame overtook
     undertook became ran foresaw forbade beheld slew strove awoke drank lay`,
  ],
  [
    PAST_OR_PARTICIPLE,
    `made said found told left felt brought kept held stood heard meant met paid sat led lost sent built understood spent bought
     caught dealt won fought taught sought sold struck hung slept bound bred clung crept dug fed fled ground knelt lent lit slid
     spun stuck stung swept swung upheld wound thought got laid shot bent sped wept leapt learnt burnt dreamt spilt misled rebuilt
     withheld`,
  ],
  [UNMARKED, 'hit put cut set let shut hurt cost quit spread split beat bet burst cast rid shed thrust'],
];

const [D, E, G, I, L, N, S, Y] = [100, 101, 103, 105, 108, 110, 115, 121];

/** The endings that rules ask for. `listed`: what the lists say of the word's form. */
function endings(norm: string, listed: number): number {
  const { length } = norm;
  switch (norm.charCodeAt(length - 1)) {
    case S:
      return norm.charCodeAt(length - 2) === S ? 0 : S_FORM;
    case D:
      if (norm.charCodeAt(length - 2) !== E) return 0;
      return length > 3 && !(listed & MISLEADING) ? ED | PAST_FORM | PARTICIPLE : ED;
    case G:
      if (norm.charCodeAt(length - 2) !== N || norm.charCodeAt(length - 3) !== I) return 0;
      return length > 4 && !(listed & MISLEADING) ? ING | GERUND : ING;
    case Y:
      return length > 4 && norm.charCodeAt(length - 2) === L ? LY : 0;
    default:
      return 0;
  }
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : text[0] !== text[0]!.toLowerCase();
}

/** All that the spelling of a normalized word tells. `listed`: what FORMS says of it. */
export function spellingOf(norm: string, listed: number): number {
  const code = norm.charCodeAt(0);
  const digit = code >= 48 && code <= 57 ? DIGIT : 0;
  return (listed & ~MISLEADING) | endings(norm, listed) | digit;
}

/** All that tag and spelling tell of a token. `spelling`: what that of its word tells. */
export function formsOf(token: Token, spelling: number): number {
  let forms = spelling | tagOf(token.pos);
  if (token.word) forms |= WORD;
  if (token.quotation !== -1) forms |= QUOTED;
  if (isCapital(token.text)) forms |= CAPITAL;
  return forms;
}
