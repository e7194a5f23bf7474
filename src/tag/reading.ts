/** Reading: a sentence as the rules see it. What each of its words is stands there as bits, read once, in one pass over the essay. */
import { type AttributedSentence, type Cue, type Token, tokenAt, WordSet } from '../model/index.js';
import { NARRATIVE } from './words/classes.js';
import {
  formsOf,
  LY,
  NUM,
  PART,
  PAST_FORM,
  S_FORM,
  ADV as TAGGED_ADVERB,
  VERB,
  WORD,
} from './words/forms.js';
import {
  ADVERB,
  ADVERBIAL,
  BE,
  BREAK,
  COORDINATOR,
  DO,
  HAVE,
  INNER_MARK,
  MODAL,
  NOT,
  PAST_AUXILIARY,
} from './words/groups.js';
import { wordOf } from './words/known.js';
import { cueOf } from './words/known-cue.js';
import { IS } from './words/landmarks.js';

export * from './words/classes.js';
export * from './words/cues.js';
export * from './words/forms.js';
export * from './words/groups.js';
export * from './words/landmarks.js';

const LIST_MARKS = new WordSet(['.', ')', ':', '-']);

/** How a sentence tells time: of what holds ("general"), of what happened ("told"), both, or neither. */
export type Manner = 'general' | 'told' | 'mixed' | 'timeless';

/** The words of an essay and their bits, sentence after sentence: one list of each kind serves them all. */
class Page {
  readonly norms: string[];
  readonly groups: Int32Array;
  readonly landmarks: Int32Array;
  readonly classes: Int32Array;
  readonly forms: Int32Array;
  readonly cues: Int32Array;

  constructor(tokens: number, cues: number) {
    this.norms = new Array(tokens);
    this.groups = new Int32Array(tokens);
    this.landmarks = new Int32Array(tokens);
    this.classes = new Int32Array(tokens);
    this.forms = new Int32Array(tokens);
    this.cues = new Int32Array(cues);
  }
}

/** The readings of sentences that follow each other. */
export function readingsOf(sentences: readonly AttributedSentence[]): Reading[] {
  let tokens = 0;
  let cues = 0;
  for (const sentence of sentences) {
    tokens += sentence.tokens.length;
    cues += sentence.cues.length;
  }
  const page = new Page(tokens, cues);
  tokens = 0;
  cues = 0;
  return sentences.map((sentence) => {
    const reading = new Reading(sentence, page, tokens, cues);
    tokens += reading.length;
    cues += reading.cues.length;
    return reading;
  });
}

/** A token's index outside the sentence is no error: it has no bits there, and its word is ''. */
export class Reading {
  readonly sentence: AttributedSentence;
  readonly tokens: readonly Token[];
  readonly length: number;
  readonly cues: readonly Cue[];
  /** It asks; it states someone else's view; by what frame. */
  readonly question: boolean;
  readonly attributed: boolean;
  readonly frame: AttributedSentence['frame'];
  /** Number of words, marks aside. */
  readonly words: number;
  readonly manner: Manner;
  /** The last token that begins or ends with a question mark; -1 where there is none. */
  readonly questionMark: number;
  /** The first word that is no opening mark, number of a list, or And, But, So; `length` where there is none. */
  readonly opening: number;
  /** Bits that any token of the sentence has: what is not here need not be looked for. */
  readonly anyGroups: number;
  readonly anyLandmarks: number;
  readonly anyClasses: number;
  readonly anyForms: number;
  readonly anyCues: number;
  readonly #norms: readonly string[];
  readonly #groups: Int32Array;
  readonly #landmarks: Int32Array;
  readonly #classes: Int32Array;
  readonly #forms: Int32Array;
  readonly #cueBits: Int32Array;
  /** Where its tokens and its cues begin on the page. */
  readonly #from: number;
  readonly #fromCue: number;

  constructor(sentence: AttributedSentence, page: Page, from: number, fromCue: number) {
    const { tokens, cues } = sentence;
    this.sentence = sentence;
    this.tokens = tokens;
    this.cues = cues;
    this.question = sentence.question;
    this.attributed = sentence.whose === 'attributed';
    this.frame = sentence.frame;
    this.length = tokens.length;
    this.#groups = page.groups;
    this.#landmarks = page.landmarks;
    this.#classes = page.classes;
    this.#forms = page.forms;
    this.#norms = page.norms;
    this.#cueBits = page.cues;
    this.#from = from;
    this.#fromCue = fromCue;
    let words = 0;
    let questionMark = -1;
    let anyGroups = 0;
    let anyLandmarks = 0;
    let anyClasses = 0;
    let anyForms = 0;
    let anyCues = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const { norm } = token;
      const known = wordOf(token);
      const { classes } = known;
      const forms = formsOf(token, known.forms);
      const possessive = known.clitic && forms & PART && isPossessive(tokens, i);
      const groups = groupsOf(possessive ? known.groups & ~BE : known.groups, forms);
      const landmarks = possessive ? known.landmarks & ~IS : known.landmarks;
      if (forms & WORD) words++;
      if (known.asks) questionMark = i;
      page.norms[from + i] = norm;
      page.groups[from + i] = groups;
      page.landmarks[from + i] = landmarks;
      page.classes[from + i] = classes;
      page.forms[from + i] = forms;
      anyGroups |= groups;
      anyLandmarks |= landmarks;
      anyClasses |= classes;
      anyForms |= forms;
    }
    for (let k = 0; k < cues.length; k++) {
      const bit = cueOf(cues[k]!.entry).bit;
      page.cues[fromCue + k] = bit;
      anyCues |= bit;
    }
    this.words = words;
    this.questionMark = questionMark;
    this.anyGroups = anyGroups;
    this.anyLandmarks = anyLandmarks;
    this.anyClasses = anyClasses;
    this.anyForms = anyForms;
    this.anyCues = anyCues;
    this.opening = this.#findOpening();
    this.manner = this.#tellTime();
  }

  /** Whether the word at i belongs to a cue that grants: "|Certainly, the ferries are cheaper, but", "they |may be slow, yet". */
  isGranted(i: number): boolean {
    return this.cues.some(({ entry, from, to }) => entry.type === 'concessive' && from <= i && i < to);
  }

  /** The groups of a token's word; 0 for most words. */
  groups(i: number): number {
    return i >= 0 && i < this.length ? this.#groups[this.#from + i]! : 0;
  }

  landmarks(i: number): number {
    return i >= 0 && i < this.length ? this.#landmarks[this.#from + i]! : 0;
  }

  /** The word classes of a token, as far as there are bits for them. */
  classes(i: number): number {
    return i >= 0 && i < this.length ? this.#classes[this.#from + i]! : 0;
  }

  /** Part of speech and spelling. */
  forms(i: number): number {
    return i >= 0 && i < this.length ? this.#forms[this.#from + i]! : 0;
  }

  norm(i: number): string {
    return i >= 0 && i < this.length ? this.#norms[this.#from + i]! : '';
  }

  /** The type of the k-th cue. */
  cueBits(k: number): number {
    return this.#cueBits[this.#fromCue + k]!;
  }

  /** The first token from `i` on with one of these landmarks; -1 where there is none. */
  nextLandmark(bits: number, i: number): number {
    if (this.anyLandmarks & bits)
      for (let k = i; k < this.length; k++) if (this.#landmarks[this.#from + k]! & bits) return k;
    return -1;
  }

  #findOpening(): number {
    let i = 0;
    while (i < this.length && i < 6) {
      const forms = this.forms(i);
      if (!(forms & WORD)) i++;
      else if (forms & NUM && LIST_MARKS.has(this.norm(i + 1))) i += 2;
      else if (this.groups(i) & COORDINATOR && i + 1 < this.length) i++;
      else break;
    }
    return i;
  }

  #tellTime(): Manner {
    let past = false;
    let present = false;
    /** Groups of the last word that is no adverb. */
    let before = 0;
    let bound = false;
    for (let i = 0; i < this.length; i++) {
      const groups = this.groups(i);
      const forms = this.forms(i);
      if (groups & PAST_AUXILIARY) past = true;
      else if (groups & (BE | HAVE | DO | MODAL)) present = true;
      else if (forms & VERB) {
        if (forms & PAST_FORM ? !(before & (BE | HAVE)) : this.classes(i) & NARRATIVE && !bound) past = true;
        else if (forms & S_FORM) present = true;
      }
      if (forms & WORD && !(groups & ADVERBIAL)) {
        before = groups;
        // After a modal or "to" a form like "cut" is no past.
        bound = (groups & (MODAL | DO)) !== 0 || (groups !== 0 && this.norm(i) === 'to');
      }
    }
    return past ? (present ? 'mixed' : 'told') : present ? 'general' : 'timeless';
  }
}

/** "the nation's", as against "it's", where wink calls both a particle: only a noun owns. */
const isPossessive = (tokens: readonly Token[], i: number): boolean => {
  const before = tokenAt(tokens, i - 1)?.pos;
  return before === 'NOUN' || before === 'PROPN' || before === 'NUM' || before === 'ADJ';
};

/** The groups of a word by its list, its tag and its form. */
function groupsOf(listed: number, forms: number): number {
  if (!(forms & WORD)) return listed & INNER_MARK ? listed : listed | BREAK;
  const adverbial =
    forms & TAGGED_ADVERB
      ? listed === 0 || (listed & ADVERB) !== 0
      : (listed & (ADVERB | NOT)) !== 0 || (forms & LY) !== 0;
  return adverbial ? listed | ADVERBIAL : listed;
}
