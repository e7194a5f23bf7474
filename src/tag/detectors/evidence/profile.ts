/** What kind of telling a sentence is: its tenses, persons, names, numbers, dates and sources. One pass, kept for its neighbors' questions. */
import { wordSet } from '../../../model/index.js';
import {
  ADP,
  BAD_ADJECTIVE,
  BAD_ADVERB,
  BAD_NOUN,
  BE,
  CAPITAL,
  CCONJ,
  DET,
  DIGIT,
  EXPERT,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  GOOD_ADJECTIVE,
  GOOD_ADVERB,
  GOOD_NOUN,
  isName,
  NUM,
  PRON,
  PROPN,
  QUANTITY,
  QUOTED,
  REPORTING,
  type Reading,
  SCONJ,
  SECOND_PERSON,
  SOURCE,
  SYM,
  THIRD_PERSON,
  WEIGHTY,
  WORD,
} from '../../phrases.js';
import { once } from '../../site.js';
import { isDate, type Tense, tenseAt } from './tense.js';

const JUDGING = BAD_ADJECTIVE | GOOD_ADJECTIVE | BAD_NOUN | GOOD_NOUN | BAD_ADVERB | GOOD_ADVERB | WEIGHTY;
const NO_NUMERALS: readonly number[] = [];

/** Counts, and token indices of the first of each (-1 where there is none). */
export class Profile {
  readonly words: number;
  /** Finite verbs in the past ("fell", "was told"). */
  past = 0;
  firstPast = -1;
  /** "has fallen". */
  perfect = 0;
  firstPerfect = -1;
  /** "falls", "is", "do". */
  present = 0;
  modals = 0;
  /** The tense of the first finite verb. */
  leading: Tense | 'none' = 'none';
  /** "I", "my", "me"; "we", "our", "us"; "you", "your"; "he", "she", "his", "her". */
  firstSingular = 0;
  firstSingularAt = -1;
  firstPlural = 0;
  second = 0;
  third = 0;
  /** Names inside the sentence, a run of capitals counting once. */
  names = 0;
  firstName = -1;
  /** Numbers that measure: neither years nor numbers of sections. */
  numbers = 0;
  firstNumber = -1;
  /** 1500 to 2099, and "1930s". */
  years = 0;
  firstYear = -1;
  /** Days and months. */
  dates = 0;
  firstDate = -1;
  /** Words that judge. */
  judgements = 0;
  firstJudgement = -1;
  /** "study", "poll"; "economists"; a reporting verb outside quoted speech. */
  firstSource = -1;
  firstExpert = -1;
  firstReport = -1;
  /** Words in quoted speech, and the first. */
  quotedWords = 0;
  firstQuoted = -1;
  /** Where number words and digits stand, and "millions", "percent". */
  numerals: readonly number[] = NO_NUMERALS;

  constructor(reading: Reading) {
    this.words = reading.words;
    for (let i = 0; i < reading.length; i++) {
      const forms = reading.forms(i);
      if (!(forms & WORD)) {
        if (forms & SYM) this.#numeral(i);
        continue;
      }
      if (forms & QUOTED && this.quotedWords++ === 0) this.firstQuoted = i;
      if (forms & (PRON | DET)) {
        this.#person(reading.landmarks(i), i);
        // "I'm" is both.
        if (forms & PRON && reading.groups(i) & BE) this.#verb('present', i);
      } else if (forms & NUM) {
        this.#numeral(i);
        if (forms & DIGIT) this.#number(reading, i);
      } else if (!(forms & (ADP | CCONJ | SCONJ))) {
        const tense = tenseAt(reading, i);
        if (tense !== null) this.#verb(tense, i);
        if (forms & CAPITAL) this.#name(reading, i);
        else if (forms & DIGIT) this.#number(reading, i);
        if (reading.classes(i) !== 0) this.#classes(reading, i);
      }
    }
  }

  /** Share of the words that stand in quoted speech, 0 to 1. */
  get quoted(): number {
    return this.words === 0 ? 0 : this.quotedWords / this.words;
  }

  #numeral(i: number): void {
    if (this.numerals === NO_NUMERALS) this.numerals = [i];
    else (this.numerals as number[]).push(i);
  }

  #verb(tense: Tense, i: number): void {
    if (this.leading === 'none') this.leading = tense;
    if (tense === 'present') this.present++;
    else if (tense === 'modal') this.modals++;
    else if (tense === 'past') {
      if (this.past++ === 0) this.firstPast = i;
    } else if (this.perfect++ === 0) this.firstPerfect = i;
  }

  #person(landmarks: number, i: number): void {
    if (landmarks & FIRST_SINGULAR) {
      if (this.firstSingular++ === 0) this.firstSingularAt = i;
    } else if (landmarks & FIRST_PLURAL) this.firstPlural++;
    else if (landmarks & SECOND_PERSON) this.second++;
    else if (landmarks & THIRD_PERSON) this.third++;
  }

  #number(reading: Reading, i: number): void {
    if (isYear(reading.norm(i))) {
      if (this.years++ === 0) this.firstYear = i;
    } else if (measures(reading, i) && this.numbers++ === 0) this.firstNumber = i;
  }

  #name(reading: Reading, i: number): void {
    if (isDate(reading, i) || (reading.forms(i + 1) & DIGIT && reading.norm(i) === 'may')) {
      if (this.dates++ === 0) this.firstDate = i;
    } else if (isName(reading, i) && !isName(reading, i - 1) && this.names++ === 0) this.firstName = i;
  }

  #classes(reading: Reading, i: number): void {
    const classes = reading.classes(i);
    if (classes & JUDGING && this.judgements++ === 0) this.firstJudgement = i;
    if (classes & SOURCE && this.firstSource < 0) this.firstSource = i;
    if (classes & EXPERT && this.firstExpert < 0) this.firstExpert = i;
    if (classes & REPORTING && this.firstReport < 0 && !(reading.forms(i) & QUOTED) && reports(reading, i))
      this.firstReport = i;
    if (classes & QUANTITY) this.#numeral(i);
  }
}

export const profileOf = once(({ reading }) => new Profile(reading));

/** A verb that reports without taking sides against it: "said", "found". */
function reports(reading: Reading, i: number): boolean {
  const { classes } = reading.tokens[i]!;
  return classes.includes('report-endorsing') || classes.includes('report-neutral');
}

/** "1938", "1930s". */
function isYear(norm: string): boolean {
  if (norm.length !== 4 && !(norm.length === 5 && norm[4] === 's')) return false;
  const year = Number(norm.slice(0, 4));
  return year >= 1500 && year < 2100;
}

const NUMBERED = wordSet('section article chapter version no. page part step');

/** "7:25": a time of the day. */
const CLOCK = /^\d{1,2}:\d\d$/;

/** A number that counts or measures, as against "2." before a list item, "(3)", "Section 4", "7:25". */
function measures(reading: Reading, i: number): boolean {
  if (CLOCK.test(reading.norm(i))) return false;
  if (i === 0) return (reading.forms(1) & WORD) !== 0;
  const before = reading.norm(i - 1);
  if (before === '(' && reading.norm(i + 1) === ')') return false;
  return !(reading.forms(i - 1) & PROPN) && !NUMBERED.has(before);
}
