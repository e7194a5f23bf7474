/** What kind of telling a sentence is: its tenses, persons, names, numbers, dates and sources. One pass, kept for its neighbors' questions. */
import type { AttributedSentence, Token } from '../../../model/index.js';
import { recent } from '../../ballot.js';
import { capitalized, isName } from '../../phrases.js';
import { type Tense, tenseAt } from './tense.js';

/** Counts, and token indices of the first of each (-1 where there is none). */
export class Profile {
  words = 0;
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
  readonly numerals: number[] = [];

  /** Share of the words that stand in quoted speech, 0 to 1. */
  get quoted(): number {
    return this.words === 0 ? 0 : this.quotedWords / this.words;
  }

  /** Counts a finite verb. */
  verb(tense: Tense, i: number): void {
    if (this.leading === 'none') this.leading = tense;
    if (tense === 'present') this.present++;
    else if (tense === 'modal') this.modals++;
    else if (tense === 'past') {
      if (this.past++ === 0) this.firstPast = i;
    } else if (this.perfect++ === 0) this.firstPerfect = i;
  }
}

type Person = 'first-singular' | 'first-plural' | 'second' | 'third';

const PERSONS = new Map<string, Person>();
for (const [person, words] of [
  ['first-singular', 'i my me myself mine'],
  ['first-plural', 'we our us ours ourselves'],
  ['second', 'you your yours yourself'],
  ['third', 'he she his her him hers himself herself'],
] as const)
  for (const word of words.split(' ')) PERSONS.set(word, person);

const DAYS_AND_MONTHS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const isDate = (token: Token): boolean => DAYS_AND_MONTHS.has(token.norm) && capitalized(token);

export const profileOf = recent(({ tokens }: AttributedSentence): Profile => {
  const profile = new Profile();
  const dated = () => tokens.some(isDate);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word) {
      if (token.pos === 'SYM') profile.numerals.push(i);
      continue;
    }
    profile.words++;
    if (token.quotation !== -1 && profile.quotedWords++ === 0) profile.firstQuoted = i;
    switch (token.pos) {
      case 'PRON':
      case 'DET':
        countPerson(profile, token, i);
        break;
      case 'NUM':
        profile.numerals.push(i);
        countNumber(profile, tokens, i);
        break;
      case 'ADP':
      case 'CCONJ':
      case 'SCONJ':
        break;
      default: {
        const tense = tenseAt(tokens, i, dated);
        if (tense !== null) profile.verb(tense, i);
        if (capitalized(token)) countName(profile, tokens, i);
        else if (isDigit(token.norm)) countNumber(profile, tokens, i);
        if (token.classes.length > 0) countClasses(profile, token, i);
      }
    }
  }
  return profile;
});

function countPerson(profile: Profile, token: Token, i: number): void {
  switch (PERSONS.get(token.norm)) {
    case 'first-singular':
      if (profile.firstSingular++ === 0) profile.firstSingularAt = i;
      break;
    case 'first-plural':
      profile.firstPlural++;
      break;
    case 'second':
      profile.second++;
      break;
    case 'third':
      profile.third++;
      break;
    default:
  }
}

function isDigit(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function countNumber(profile: Profile, tokens: readonly Token[], i: number): void {
  const { norm } = tokens[i]!;
  if (!isDigit(norm)) return;
  if (isYear(norm)) {
    if (profile.years++ === 0) profile.firstYear = i;
  } else if (measures(tokens, i) && profile.numbers++ === 0) profile.firstNumber = i;
}

function countName(profile: Profile, tokens: readonly Token[], i: number): void {
  const token = tokens[i]!;
  if (isDate(token) || (token.norm === 'may' && isDigit(tokens[i + 1]?.norm ?? ''))) {
    if (profile.dates++ === 0) profile.firstDate = i;
  } else if (isName(tokens, i) && !isName(tokens, i - 1) && profile.names++ === 0) profile.firstName = i;
}

function countClasses(profile: Profile, token: Token, i: number): void {
  let judges = false;
  for (const kind of token.classes) {
    switch (kind) {
      case 'adjective-negative':
      case 'adjective-positive':
      case 'noun-negative':
      case 'noun-positive':
      case 'adverb-negative':
      case 'adverb-positive':
      case 'importance':
        judges = true;
        break;
      case 'source':
        if (profile.firstSource < 0) profile.firstSource = i;
        break;
      case 'expert':
        if (profile.firstExpert < 0) profile.firstExpert = i;
        break;
      case 'report-endorsing':
      case 'report-neutral':
        if (profile.firstReport < 0 && token.quotation === -1) profile.firstReport = i;
        break;
      case 'quantity-word':
        profile.numerals.push(i);
        break;
      default:
    }
  }
  if (judges && profile.judgements++ === 0) profile.firstJudgement = i;
}

/** "1938", "1930s". */
function isYear(norm: string): boolean {
  if (norm.length !== 4 && !(norm.length === 5 && norm[4] === 's')) return false;
  const year = Number(norm.slice(0, 4));
  return year >= 1500 && year < 2100;
}

const NUMBERED = new Set('section article chapter version no. page part step'.split(' '));

/** A number that counts or measures, as against "2." before a list item, "(3)", "Section 4". */
function measures(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return tokens[i + 1]?.word ?? false;
  if (before.text === '(' && tokens[i + 1]?.text === ')') return false;
  return before.pos !== 'PROPN' && !NUMBERED.has(before.norm);
}
