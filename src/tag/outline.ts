/**
 * The outline of a sentence, as the rules of several detectors ask for it: how it opens, what "I" and "we" do in it, and what
 * is said of what with a form of be. Words, commas and positions decide; there is no parser. Quoted speech is left out.
 */
import { WordSet } from '../model/index.js';
import {
  ADV,
  ASIDE,
  AUX,
  BEFORE_PREDICATE,
  BRIDGE,
  BUT,
  DENIAL,
  ED,
  IS,
  NEGATION,
  NUM,
  OPPONENT,
  OWN_VOICE,
  PAST,
  PRESENT,
  QUOTED,
  type Reading,
  VERB,
  VIEW,
  WORD,
} from './reading.js';

/** "I do not doubt that": a verb with I or we as its subject. */
export interface OwnVerb {
  /** The verb's token. */
  readonly verb: number;
  /** The subject's token. */
  readonly subject: number;
  readonly negated: boolean;
}

/** "this argument is simply wrong": what is said of a subject with a form of be. */
export interface Predicate {
  /** The form of be. */
  readonly be: number;
  /** The word said of the subject, past adverbs, articles and "not". */
  readonly word: number;
  /** The last word before the form of be. */
  readonly subject: number;
  readonly negated: boolean;
}

/** What a connective that opens a sentence does. */
type Opening = 'contrast' | 'addition' | 'result';

export class Outline {
  /** The first word after opening marks. */
  readonly first: number;
  /** The first word after a leading connective, address and comma ("But, Mr. Speaker, |this"). */
  readonly start: number;
  /** What the connective it opens with does; null without one. */
  readonly opening: Opening | null;
  /** Where that connective ends (exclusive); it begins at `first`. `first` where there is none. */
  readonly connectiveEnd: number;
  /** A contrast set off by commas inside: ", however,". -1 where there is none. */
  readonly aside: number;
  /** The first "but" (or "yet") after a comma, dash or semicolon; -1 where there is none. */
  readonly but: number;
  readonly own: readonly OwnVerb[];
  readonly predicates: readonly Predicate[];
  /** The first negation; -1 where there is none. */
  readonly negation: number;
  /** The first noun for what is said or thought ("claim", "myth"); -1 where there is none. */
  readonly view: number;
  /** The first word for those who are quoted against ("critics"); -1 where there is none. */
  readonly opponent: number;
  /** The first written number; -1 where there is none. */
  readonly figure: number;
  /** Told in the past: a past form, and no form of be, have, do or a modal in the present. */
  readonly past: boolean;
  readonly #reading: Reading;

  constructor(reading: Reading) {
    const own: OwnVerb[] = [];
    const predicates: Predicate[] = [];
    let aside = -1;
    let but = -1;
    let negation = -1;
    let view = -1;
    let opponent = -1;
    let figure = -1;
    let past = false;
    let present = false;
    const first = firstWord(reading);
    for (let i = 0; i < reading.length; i++) {
      const forms = reading.forms(i);
      if (forms & QUOTED) continue;
      const landmarks = reading.landmarks(i);
      if (landmarks !== 0) {
        if (landmarks & OWN_VOICE) {
          const verb = ownVerb(reading, i);
          if (verb) own.push(verb);
        } else if (landmarks & IS) {
          const predicate = predicateOf(reading, i);
          if (predicate) predicates.push(predicate);
        } else if (landmarks & BUT) {
          if (but === -1 && i > first && joinsClauses(reading, i)) but = i;
        } else if (landmarks & ASIDE && aside === -1 && i > first && isAside(reading, i)) aside = i;
        if (landmarks & NEGATION && negation === -1) negation = i;
      }
      const classes = reading.classes(i);
      if (classes & OPPONENT) {
        if (opponent === -1) opponent = i;
      } else if (classes & VIEW && view === -1 && !(forms & VERB)) view = i;
      if (forms & NUM && figure === -1 && isWrittenInDigits(reading, i)) figure = i;
      if (landmarks & PRESENT) present = true;
      else if (landmarks & PAST || (forms & (VERB | ED)) === (VERB | ED)) past = true;
    }
    const connective = connectiveAt(reading, first);
    this.#reading = reading;
    this.first = first;
    this.opening = connective.opening;
    this.connectiveEnd = first + connective.length;
    this.start = startOf(reading, this.connectiveEnd);
    this.aside = aside;
    this.but = but;
    this.own = own;
    this.predicates = predicates;
    this.negation = negation;
    this.view = view;
    this.opponent = opponent;
    this.figure = figure;
    this.past = past && !present;
  }

  /** Whether the sentence turns against what was said: it opens with a contrast, or has one set off by commas. */
  get contrasts(): boolean {
    return this.opening === 'contrast' || this.aside >= 0;
  }

  /** The first of these words outside quoted speech, up to `until` (exclusive); -1 where none stands there. */
  firstOf(words: ReadonlySet<string>, until: number): number {
    for (let i = 0; i < until; i++)
      if (!(this.#reading.forms(i) & QUOTED) && words.has(this.#reading.norm(i))) return i;
    return -1;
  }
}

function firstWord(reading: Reading): number {
  let i = 0;
  while (i < reading.length - 1 && !(reading.forms(i) & WORD)) i++;
  return i;
}

interface Connective {
  readonly opening: Opening | null;
  /** In tokens. */
  readonly length: number;
}

const NONE: Connective = { opening: null, length: 0 };
const CONTRAST: Connective = { opening: 'contrast', length: 1 };
const CONTRAST_OF_TWO: Connective = { opening: 'contrast', length: 2 };
const CONTRAST_OF_THREE: Connective = { opening: 'contrast', length: 3 };
const ADDITION: Connective = { opening: 'addition', length: 1 };
const RESULT: Connective = { opening: 'result', length: 1 };

/** Words that open a sentence as connectives, or may: the functions look on. */
const CONNECTIVES = new Map<string, (reading: Reading, at: number) => Connective>();
for (const [words, find] of [
  ['but', () => CONTRAST],
  // "Still, ..." against "Still waters".
  [
    'however still nevertheless nonetheless instead rather conversely alas unfortunately though',
    (reading, at) => (reading.norm(at + 1) === ',' ? CONTRAST : NONE),
  ],
  ['yet', (reading, at) => (reading.norm(at + 1) === 'another' ? NONE : CONTRAST)],
  ['and', (reading, at) => (reading.norm(at + 1) === 'yet' ? CONTRAST_OF_TWO : ADDITION)],
  ['even', (reading, at) => (reading.norm(at + 1) === 'so' ? CONTRAST_OF_TWO : NONE)],
  ['that', (reading, at) => (reading.norm(at + 1) === 'said' ? CONTRAST_OF_TWO : NONE)],
  [
    'all',
    (reading, at) =>
      reading.norm(at + 1) === 'the' && reading.norm(at + 2) === 'same' ? CONTRAST_OF_THREE : NONE,
  ],
  [
    'on',
    (reading, at) =>
      reading.norm(at + 1) === 'the' &&
      (reading.norm(at + 2) === 'contrary' || reading.norm(at + 2) === 'other')
        ? CONTRAST_OF_THREE
        : NONE,
  ],
  ['or also moreover furthermore besides additionally likewise similarly', () => ADDITION],
  ['so thus therefore hence consequently then', () => RESULT],
] as readonly [string, (reading: Reading, at: number) => Connective][])
  for (const word of words.split(' ')) CONNECTIVES.set(word, find);

const connectiveAt = (reading: Reading, first: number): Connective =>
  CONNECTIVES.get(reading.norm(first))?.(reading, first) ?? NONE;

/** Past a comma, "well" and an address: "But, Mr. Speaker, |this is wrong". */
function startOf(reading: Reading, from: number): number {
  const last = reading.length - 1;
  let i = Math.min(from, last);
  while (i < last && PASSED.has(reading.norm(i))) i++;
  if (!TITLES.has(reading.norm(i))) return i;
  for (let k = i + 1; k < i + 4 && k < last; k++) if (reading.norm(k) === ',') return k + 1;
  return i;
}

const PASSED = new WordSet([',', 'well', 'now']);
const TITLES = new WordSet(['mr.', 'madam', 'mr', 'sir']);

/** A "but" after a mark: what stands there is no exception ("nothing but"). */
function joinsClauses(reading: Reading, i: number): boolean {
  if (reading.forms(i - 1) & WORD) return false;
  const after = reading.norm(i + 1);
  if (after === 'also' || after === 'another' || after === 'rather' || after === 'instead') return false;
  return reading.norm(i) === 'but' || after !== ',';
}

const isAside = (reading: Reading, i: number): boolean =>
  reading.norm(i - 1) === ',' && !(reading.forms(i + 1) & WORD);

const NINE = '9'.charCodeAt(0);

/** "42", "$9", ".5", as against "nine". */
const isWrittenInDigits = (reading: Reading, i: number): boolean => reading.norm(i).charCodeAt(0) <= NINE;

function ownVerb(reading: Reading, subject: number): OwnVerb | null {
  let negated = false;
  for (let k = subject + 1; k < subject + 7; k++) {
    const forms = reading.forms(k);
    if (!(forms & WORD)) return null;
    const landmarks = reading.landmarks(k);
    if (landmarks & BRIDGE) {
      const norm = reading.norm(k);
      if (norm === 'not' || norm === "n't" || norm === 'never') negated = true;
      if ((norm !== 'like' && norm !== 'want') || reading.norm(k + 1) === 'to') continue;
    } else if (forms & ADV) continue;
    return { verb: k, subject, negated };
  }
  return null;
}

function predicateOf(reading: Reading, be: number): Predicate | null {
  let negated = false;
  for (let k = be + 1; k < Math.min(reading.length, be + 7); k++) {
    const landmarks = reading.landmarks(k);
    if (!(reading.forms(k) & WORD) && reading.norm(k) !== '-') return null;
    if (landmarks & DENIAL && reading.norm(k) !== 'neither') negated = true;
    if (landmarks & BEFORE_PREDICATE) continue;
    let subject = be - 1;
    while (subject > 0 && reading.forms(subject) & (ADV | AUX)) subject--;
    return subject < 0 ? null : { be, word: k, subject, negated };
  }
  return null;
}
