/** What kind of telling a sentence is: its tenses, persons, names, numbers and dates. One pass, kept for its neighbors' questions. */
import type { AttributedSentence, Token } from '../../../model/index.js';
import { remembered } from '../../ballot.js';
import { capitalized, isName, normAt } from '../../phrases.js';
import { PAST_OR_PARTICIPLE, SIMPLE_PAST } from './verbs.js';

/** Token indices are -1 where there is none. */
export interface Profile {
  readonly words: number;
  /** Finite verbs in the past ("fell", "was told"), and the first of them. */
  readonly past: number;
  readonly firstPast: number;
  /** "has fallen". */
  readonly perfect: number;
  readonly firstPerfect: number;
  /** "falls", "is", "do". */
  readonly present: number;
  readonly modals: number;
  /** The tense of the first finite verb. */
  readonly leading: 'past' | 'perfect' | 'present' | 'modal' | 'none';
  /** "I", "my", "me"; "we", "our", "us"; "you", "your"; "he", "she", "his", "her". */
  readonly firstSingular: number;
  readonly firstSingularAt: number;
  readonly firstPlural: number;
  readonly second: number;
  readonly third: number;
  /** Names inside the sentence, a run of capitals counting once; the first. */
  readonly names: number;
  readonly firstName: number;
  /** Whether the sentence opens with a name or a capitalized noun that wink takes for one. */
  readonly opensWithName: boolean;
  /** Numbers that measure: neither years nor list numbers nor "one". */
  readonly numbers: number;
  readonly firstNumber: number;
  /** 1500 to 2099, and "the 1930s". */
  readonly years: number;
  readonly firstYear: number;
  /** "in March", "on Tuesday". */
  readonly dates: number;
  readonly firstDate: number;
  /** Words that judge. */
  readonly judgements: number;
  readonly firstJudgement: number;
  /** Share of the words that stand in quoted speech, 0 to 1. */
  readonly quoted: number;
  /** Whether the sentence lies wholly in quoted speech. */
  readonly allQuoted: boolean;
}

const MODALS = new Set([
  'will',
  "'ll",
  'wo',
  'would',
  'can',
  'ca',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'ought',
]);
const PRESENT_BE = new Set(['is', 'are', 'am', "'re", "'m", 'do', 'does']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did']);
const MONTHS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** Words between an auxiliary and its participle. */
const ALSO = new Set([
  'not',
  "n't",
  'also',
  'already',
  'just',
  'even',
  'long',
  'never',
  'always',
  'since',
  'only',
  'been',
]);
const FIRST_SINGULAR = new Set(['i', 'my', 'me', 'myself', 'mine']);
const FIRST_PLURAL = new Set(['we', 'our', 'us', 'ours', 'ourselves']);
const SECOND = new Set(['you', 'your', 'yours', 'yourself']);
const THIRD = new Set(['he', 'she', 'his', 'her', 'him', 'hers', 'himself', 'herself']);
const JUDGING = new Set([
  'adjective-negative',
  'adjective-positive',
  'noun-negative',
  'noun-positive',
  'adverb-negative',
  'adverb-positive',
  'importance',
]);

export const profileOf = remembered(({ tokens }: AttributedSentence): Profile => {
  let words = 0;
  let quotedWords = 0;
  let past = 0;
  let firstPast = -1;
  let perfect = 0;
  let firstPerfect = -1;
  let present = 0;
  let modals = 0;
  let leading: Profile['leading'] = 'none';
  let firstSingular = 0;
  let firstSingularAt = -1;
  let firstPlural = 0;
  let second = 0;
  let third = 0;
  let names = 0;
  let firstName = -1;
  let numbers = 0;
  let firstNumber = -1;
  let years = 0;
  let firstYear = -1;
  let dates = 0;
  let firstDate = -1;
  let judgements = 0;
  let firstJudgement = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word) continue;
    words++;
    const { norm } = token;
    if (token.quotation !== -1) quotedWords++;
    switch (tenseAt(tokens, i)) {
      case 'past':
        if (past++ === 0) firstPast = i;
        if (leading === 'none') leading = 'past';
        break;
      case 'perfect':
        if (perfect++ === 0) firstPerfect = i;
        if (leading === 'none') leading = 'perfect';
        break;
      case 'present':
        present++;
        if (leading === 'none') leading = 'present';
        break;
      case 'modal':
        modals++;
        if (leading === 'none') leading = 'modal';
        break;
      default:
    }
    if (token.pos === 'PRON' || token.pos === 'DET') {
      if (FIRST_SINGULAR.has(norm)) {
        if (firstSingular++ === 0) firstSingularAt = i;
      } else if (FIRST_PLURAL.has(norm)) firstPlural++;
      else if (SECOND.has(norm)) second++;
      else if (THIRD.has(norm)) third++;
      continue;
    }
    const code = norm.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      if (isYear(norm)) {
        if (years++ === 0) firstYear = i;
      } else if (measures(tokens, i)) {
        if (numbers++ === 0) firstNumber = i;
      }
      continue;
    }
    if (MONTHS.has(norm) || (norm === 'may' && isMay(tokens, i))) {
      if (capitalized(token) && dates++ === 0) firstDate = i;
      continue;
    }
    if (isName(tokens, i)) {
      if (!isName(tokens, i - 1) && names++ === 0) firstName = i;
      continue;
    }
    for (const kind of token.classes) {
      if (JUDGING.has(kind)) {
        if (judgements++ === 0) firstJudgement = i;
        break;
      }
    }
  }
  const opener = tokens[0];
  return {
    words,
    past,
    firstPast,
    perfect,
    firstPerfect,
    present,
    modals,
    leading,
    firstSingular,
    firstSingularAt,
    firstPlural,
    second,
    third,
    names,
    firstName,
    opensWithName: opener?.pos === 'PROPN' && opener.classes.length === 0,
    numbers,
    firstNumber,
    years,
    firstYear,
    dates,
    firstDate,
    judgements,
    firstJudgement,
    quoted: words === 0 ? 0 : quotedWords / words,
    allQuoted: words > 0 && quotedWords === words,
  };
});

/** The tense of a finite verb at `i`; null for everything else. */
function tenseAt(tokens: readonly Token[], i: number): 'past' | 'perfect' | 'present' | 'modal' | null {
  const token = tokens[i]!;
  const { norm } = token;
  if (token.pos === 'AUX' || PAST_AUXILIARIES.has(norm)) {
    if (PAST_AUXILIARIES.has(norm)) return 'past';
    if (MODALS.has(norm)) return 'modal';
    if (norm === 'has' || norm === 'have' || norm === "'ve")
      return participleNext(tokens, i) ? 'perfect' : 'present';
    return PRESENT_BE.has(norm) ? 'present' : null;
  }
  if (token.pos !== 'VERB') {
    if (norm === "'s" && i > 0) {
      const before = tokens[i - 1]!;
      return before.pos === 'PRON' && before.norm !== 'let' ? 'present' : null;
    }
    // wink takes many a past form for a noun or an adjective; the form itself is plain.
    return SIMPLE_PAST.has(norm) && token.pos !== 'PROPN' ? 'past' : null;
  }
  if (SIMPLE_PAST.has(norm)) return 'past';
  if (PAST_OR_PARTICIPLE.has(norm) || (norm.endsWith('ed') && norm.length > 4))
    return afterAuxiliary(tokens, i) || reduced(tokens, i) ? null : 'past';
  if (norm.endsWith('s') && !norm.endsWith('ss')) return 'present';
  return norm.endsWith('ing') || afterAuxiliary(tokens, i) || bare(tokens, i) ? null : 'present';
}

/** A base form that no finite verb: after "to" or a modal, or first in the sentence ("Stop this"). */
function bare(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && tokens[k]!.pos === 'ADV') k--;
  const before = tokens[k];
  return (
    before === undefined ||
    before.norm === 'to' ||
    before.norm === 'let' ||
    before.pos === 'DET' ||
    before.pos === 'ADP'
  );
}

function participleNext(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const { norm, pos } = tokens[k]!;
    if (norm === 'to' || norm === 'a' || norm === 'the') return false;
    if (pos === 'VERB' || norm === 'been' || norm === 'had') return true;
    if (pos !== 'ADV' && pos !== 'PRON' && !ALSO.has(norm)) return false;
  }
  return false;
}

/** "was told", "has long been kept": the verb belongs to an auxiliary that has been counted. */
function afterAuxiliary(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { norm, pos } = tokens[k]!;
    if (
      pos === 'AUX' ||
      norm === 'been' ||
      norm === 'being' ||
      norm === 'having' ||
      norm === 'get' ||
      norm === 'got' ||
      norm === 'be'
    )
      return true;
    if (pos !== 'ADV' && !ALSO.has(norm))
      return norm === "'s" || norm === "'re" || norm === "'ve" || norm === "'d";
  }
  return false;
}

/** "the houses built by", "based on", "a proposed law": a participle that modifies. */
function reduced(tokens: readonly Token[], i: number): boolean {
  const next = normAt(tokens, i + 1);
  if (next === 'by') return true;
  const before = tokens[i - 1];
  if (before === undefined || before.text === '-') return true;
  const after = tokens[i + 1];
  if (before.pos === 'ADV' || before.pos === 'CCONJ' || before.text === ',') return after?.pos === 'NOUN';
  return before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP' || before.pos === 'NUM';
}

function isYear(norm: string): boolean {
  if (norm.length !== 4 && norm.length !== 5) return false;
  const first = norm.slice(0, 2);
  const rest = norm.charCodeAt(2);
  if (!(first >= '15' && first <= '20') || rest < 48 || rest > 57) return false;
  const last = norm.charCodeAt(3);
  return last >= 48 && last <= 57 && (norm.length === 4 || norm[4] === 's');
}

/** A number that counts or measures, as against "2." before a list item, "(3)", "Section 4". */
function measures(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return tokens[i + 1]?.word ?? false;
  if (before.text === '(' && tokens[i + 1]?.text === ')') return false;
  return !(
    before.pos === 'PROPN' ||
    before.norm === 'section' ||
    before.norm === 'article' ||
    before.norm === 'chapter' ||
    before.norm === 'version' ||
    before.norm === 'no.'
  );
}

function isMay(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || !capitalized(tokens[i])) return false;
  const before = normAt(tokens, i - 1);
  return (
    before === 'in' ||
    before === 'last' ||
    before === 'of' ||
    before === 'since' ||
    /^\d/.test(normAt(tokens, i + 1))
  );
}
