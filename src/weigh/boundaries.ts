/** Where clauses can begin and end: tests on the words round one place, which know nothing of the clauses so far. */
import { isGerundForm, type Token, tokenAt, WordSet, wordSet } from '../model/index.js';
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  ENDORSING,
  FORM_OF_BE,
  flagsOf,
  isAdverb,
  isNominal,
  isSubjectPronoun,
  MODAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SHELL_NOUN,
  SUBORDINATOR,
  TIME_NOUN,
  WANTING,
} from './grammar.js';
import { canBeTold, isDoubtful, startsVerb, subjectFollows } from './verbs.js';

/** A sentence as the tests see it: its tokens, and what each can do (`grammar.ts`). */
export interface Words {
  readonly tokens: readonly Token[];
  readonly flags: readonly number[];
}

const CONTACT_DETERMINERS = new WordSet(['the', 'our', 'their', 'his', 'her', 'my', 'your', 'its']);
/** Words before "that" that make it a subordinator: "so that", "given that". */
const BEFORE_THAT = wordSet('so now given provided except in such assuming seeing considering granted');
const DASHES = new WordSet(['—', '–', '--', '―']);
const NO_NOUN = ENDORSING | WANTING | REPORTING | AUXILIARY | PREPOSITION;
/** How far from a noun the verb of a relative clause without a relative word may stand. */
const LONGEST_CONTACT = 6;
/** A parenthesis like ", I believe," is no longer. */
const LONGEST_PARENTHESIS = 5;

export function isDash({ tokens }: Words, i: number): boolean {
  const { text, spaced } = tokens[i]!;
  return DASHES.has(text) || (text === '-' && spaced && tokens[i + 1]?.spaced === true);
}

/** Whether the sentence ends in a question mark. */
export function asks({ tokens }: Words): boolean {
  const last = tokens.length - 1;
  return tokens[last]!.text.includes('?') || (last > 0 && tokens[last - 1]!.text.includes('?'));
}

/** Whether a finite verb follows at i, adverbs aside: "and |also failed". */
export function verbFollows({ tokens, flags }: Words, i: number): boolean {
  let k = i;
  while (k < tokens.length && isAdverb(tokens[k]!, flags[k]!) && k < i + 3) k++;
  return k < tokens.length && (startsVerb(tokens, flags, k) || tokens[k]!.pos === 'VERB');
}

/**
 * The verb of a clause that wink took for a noun, where a clause seems to have none before i: "The dam |leaks, and ...".
 * -1 where there is none either.
 */
export function latentVerb({ tokens }: Words, i: number): number {
  const last = tokenAt(tokens, i - 1);
  const before = tokenAt(tokens, i - 2);
  if (last?.pos !== 'NOUN' || !last.norm.endsWith('s') || last.norm.endsWith('ss')) return -1;
  return (before?.pos === 'NOUN' || before?.pos === 'PROPN') && !before.norm.endsWith('s') ? i - 1 : -1;
}

/** Whether a participle begins at i: ", |making it worse", ", |often working late", ", |based on hope". */
export function participleFollows({ tokens, flags }: Words, i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.pos === 'VERB' && token.norm.endsWith('ing')) return true;
  if (isAdverb(token, flags[i]!) && next?.pos === 'VERB' && next.norm.endsWith('ing')) return true;
  return token.pos === 'VERB' && token.norm.endsWith('ed') && (flags[i + 1]! & PREPOSITION) !== 0;
}

/** Whether a comma before i joins two sentences: a pronoun follows, and no comma ends it a few words on (", I believe,"). */
export function splices({ tokens, flags }: Words, i: number): boolean {
  if (!isSubjectPronoun(flags[i]!) || !subjectFollows(tokens, flags, i)) return false;
  for (let k = i; k < Math.min(i + LONGEST_PARENTHESIS, tokens.length); k++) {
    const token = tokens[k]!;
    if (token.text === ',' || (!token.word && k === tokens.length - 1)) return false;
  }
  return true;
}

/** "the harm |they do", "the risks |the agency takes": a subject and a verb right after a noun. */
export function contactFollows({ tokens, flags }: Words, i: number, hasVerb: boolean): boolean {
  if (isSubjectPronoun(flags[i]!)) return true;
  if (!hasVerb || !CONTACT_DETERMINERS.has(tokens[i]!.norm)) return false;
  for (let k = i + 1; k < Math.min(i + LONGEST_CONTACT, tokens.length); k++) {
    if (!tokens[k]!.word || flags[k]! & (RELATIVE | SUBORDINATOR)) return false;
    if (k > i + 1 && startsVerb(tokens, flags, k) && !isDoubtful(tokens[k]!, flags[k]!)) return true;
  }
  return false;
}

/** A subject is no longer where it has no pronoun. */
const LONGEST_TELLER = 4;

/** Whether a clause without a relative word may follow what stands at i. */
export const isToldOf = (words: Words, i: number): boolean =>
  i >= 0 && canBeTold(words.tokens[i]!) && !namesTime(words, i);

/**
 * Where a clause without a relative word begins whose modal stands at i, in a clause that has its verb: "is the best thing |an engineer
 * can build", "lists harms |ferries might cause". -1 where none does: what is thought, said or shown is the point itself.
 */
export function contactBefore(words: Words, i: number, verb: number): number {
  const { tokens, flags } = words;
  const bits = flags[verb]!;
  if (!(flags[i]! & MODAL) || (bits & (ENDORSING | REPORTING) && !(bits & FORM_OF_BE))) return -1;
  let last = i - 1;
  while (last > verb && isAdverb(tokens[last]!, flags[last]!)) last--;
  let first = isSubjectPronoun(flags[last]!) ? last : -1;
  for (let k = last; first === -1 && k > verb && k > last - LONGEST_TELLER; k--) {
    const { pos } = tokens[k]!;
    if (k < last && flags[k]! & DETERMINER) first = k;
    else if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'NUM') break;
  }
  if (first === -1 && tokens[last]!.pos === 'NOUN' && tokens[last]!.norm.endsWith('s')) first = last;
  return first - 1 > verb && isToldOf(words, first - 1) ? first : -1;
}

/** "This time |we win", "by the time |it rains": when it is. A clause tells more of "take the time |you need". */
function namesTime({ tokens, flags }: Words, i: number): boolean {
  if (!(flags[i]! & TIME_NOUN)) return false;
  const told = tokens[i]!.norm === 'time' && tokenAt(tokens, i - 1)?.norm === 'the';
  return !told || i < 2 || (flags[i - 2]! & PREPOSITION) !== 0;
}

/** A phrase before the subject is no longer: "and in the long run, |it pays". */
const LONGEST_PHRASE = 7;

/** Whether a subject with a verb follows a joining word, after a phrase and a comma at most: ", and |it leaks", ", but |in spring, it leaks". */
export function joinedFollows(words: Words, i: number): boolean {
  const { tokens, flags } = words;
  if (subjectFollows(tokens, flags, i, true) || turnsToNoun(words, i)) return true;
  if (i >= tokens.length || !(flags[i]! & PREPOSITION)) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + LONGEST_PHRASE); k++)
    if (tokens[k]!.text === ',') return subjectFollows(tokens, flags, k + 1, true);
  return false;
}

/** The subject and verb of a short clause after "but" are no more words. */
const SHORT_CLAUSE = 5;

/** "It may be so, but |the dam leaks": the verb at the end was taken for a noun, and "but" joins nothing else to a whole clause. */
function turnsToNoun(words: Words, i: number): boolean {
  const { tokens } = words;
  if (tokens[i - 1]!.norm !== 'but' || tokens[i]?.pos !== 'DET') return false;
  let end = i;
  while (end < tokens.length && tokens[end]!.word) end++;
  return end - i <= SHORT_CLAUSE && latentVerb(words, end) !== -1;
}

/** Whether a clause begins with a verb in its base form and what it acts on: "|close the dam". */
export function opensWithBase({ tokens }: Words, i: number): boolean {
  const { pos, norm } = tokens[i]!;
  const next = tokens[i + 1];
  return pos === 'VERB' && !/(?:ing|ed|s)$/.test(norm) && (next?.pos === 'DET' || next?.pos === 'PRON');
}

/** Whether a verb that is no finite one stands between two places: "|Take the time| you need". */
export function commandsIn({ tokens }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, norm } = tokens[i]!;
    if (pos === 'VERB' && !/(?:ing|ed)$/.test(norm) && tokenAt(tokens, i - 1)?.norm !== 'to') return true;
  }
  return false;
}

const BELIEVING = wordSet(
  'believe believes believed think thinks thought claim claims claimed say says said',
);
const FIRST_PERSON = new WordSet(['i', 'we']);

/** "Many believe |you need a boat": what others think, without "that". */
export function believesFollows({ tokens, flags }: Words, i: number): boolean {
  if (!isSubjectPronoun(flags[i]!) || !isBelieving(tokenAt(tokens, i - 1))) return false;
  let k = i - 2;
  while (k > 0 && isAdverb(tokens[k]!, flags[k]!)) k--;
  const subject = tokenAt(tokens, k);
  return subject?.word === true && !FIRST_PERSON.has(subject.norm) && !(flags[k]! & AUXILIARY);
}

/** Whether a word can bring in what somebody believes or says without "that". */
export const isBelieving = (token: Token | undefined): boolean => BELIEVING.has(token?.norm ?? '');

/** Whether the comma at i only interrupts a saying, whose "that" comes later: "those who say|, in every speech|, that it leaks". */
export function tellsAfter({ tokens, flags }: Words, i: number, verb: number): boolean {
  if (verb === -1 || !(flags[verb]! & REPORTING)) return false;
  if (tokens[i + 1]?.norm === 'that') return true;
  for (let k = i + 1; k < Math.min(tokens.length - 1, i + LONGEST_INSERTION); k++) {
    if (tokens[k]!.text === ',') return tokens[k + 1]!.norm === 'that';
    if (startsVerb(tokens, flags, k)) return false;
  }
  return false;
}

/** "However hard we try, ...", "Whatever they say, ..." */
export function isConcessive({ tokens }: Words, i: number): boolean {
  const { norm } = tokens[i]!;
  if (norm === 'whatever' || norm === 'whoever' || norm === 'whichever') return true;
  const next = tokens[i + 1];
  return norm === 'however' && (next?.pos === 'ADJ' || next?.pos === 'ADV');
}

/** Words that give a clause inside such a phrase a verb of its own. */
const INSIDE_ADJUNCT = new WordSet(['that', 'how', 'why', 'whether', 'what']);

/**
 * "To win, we must ...", "Having lost, we ..." and "Knowing that it leaks, we ...": a phrase round a verb, a comma, and only then the
 * subject.
 */
export function adjunctFollows({ tokens, flags }: Words, i: number): boolean {
  if (!isVerbal(tokens, flags, i)) return false;
  /** Finite verbs that belong to clauses inside the phrase. */
  let inside = INSIDE_ADJUNCT.has(tokens[i + 1]?.norm ?? '') ? 1 : 0;
  for (let k = i + 1; k < tokens.length; k++) {
    const { text, word } = tokens[k]!;
    if (text === ',') {
      if (subjectFollows(tokens, flags, k + 1)) return true;
    } else if (!word && text !== '-') return false;
    if (startsVerb(tokens, flags, k) && !isDoubtful(tokens[k]!, flags[k]!) && inside-- === 0) return false;
  }
  return false;
}

function isVerbal(tokens: readonly Token[], flags: readonly number[], i: number): boolean {
  const { norm, pos } = tokens[i]!;
  const next = tokens[i + 1];
  if (!next?.word) return false;
  if (norm === 'to') return next.pos === 'VERB';
  // "|Bring your maps, because ..." is a command.
  if (isGerundForm(norm) && norm.length > 4) return pos !== 'PRON' && flagsOf(norm) === 0;
  if (flags[i]! & PREPOSITION) return next.pos === 'VERB' && next.norm.endsWith('ing');
  return norm.endsWith('ed') && (flags[i + 1]! & PREPOSITION) !== 0;
}

/** "What we need |is time": two finite verbs, and no subject of its own for the second. */
export function isFreeRelative({ tokens, flags }: Words, i: number): boolean {
  let verbs = 0;
  for (let k = i + 1; k < tokens.length && verbs < 2 && tokens[k]!.text !== ';'; k++)
    if (startsVerb(tokens, flags, k)) verbs++;
  return verbs === 2;
}

/** Whether two finite verbs follow i before the next mark: that of a clause inside the subject, and that of the sentence. */
function twoVerbsFollow({ tokens, flags }: Words, i: number): boolean {
  let verbs = 0;
  for (let k = i + 1; k < tokens.length && tokens[k]!.word && verbs < 2; k++)
    if (startsVerb(tokens, flags, k) && !isDoubtful(tokens[k]!, flags[k]!)) verbs++;
  return verbs === 2;
}

/** "|That the dam might fail was known": a sentence whose subject is a clause. */
export function isThatSubject(words: Words): boolean {
  const next = words.tokens[1]?.pos;
  return (next === 'DET' || next === 'PRON') && twoVerbsFollow(words, 1);
}

/** "The fear |that the dam might fail has emptied the valley": a sentence whose subject is a noun with what it says. */
export const isNamedSubject = (words: Words): boolean =>
  words.tokens[0]!.pos === 'DET' && words.tokens[1]!.pos === 'NOUN' && twoVerbsFollow(words, 2);

/**
 * What kind of clause "that" at i opens, or null where it is a determiner or a pronoun. `inMain`: the words before stand in the
 * main point, so that what an endorsing word brings in is the point too.
 */
export function thatOpens(
  { tokens, flags }: Words,
  i: number,
  inMain: boolean,
): 'point' | 'subordinate' | 'relative' | 'complement' | null {
  const before = tokenAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (next === undefined) return null;
  if (before === undefined || !before.word) {
    // "It is clear, then, that ..." goes on after a comma; else a mark before "that" makes it a pronoun.
    return before?.text === ',' && subjectFollows(tokens, flags, i + 1) ? 'point' : null;
  }
  const bits = flags[i - 1]!;
  if (bits & PREPOSITION && !BEFORE_THAT.has(before.norm)) return null;
  const verbNext =
    startsVerb(tokens, flags, i + 1) ||
    (isAdverb(next, flags[i + 1]!) && i + 2 < tokens.length && startsVerb(tokens, flags, i + 2));
  const noun = isNounBefore(before, bits);
  if (next.text === ',') return noun && resumes(tokens, flags, i + 2) ? 'relative' : null;
  if (noun && verbNext) return 'relative';
  if (noun && saidThen(tokens, flags, i) && subjectFollows(tokens, flags, i + 1))
    return inMain ? 'point' : 'complement';
  if (noun && bits & SHELL_NOUN && !(bits & ENDORSING && subjectFollows(tokens, flags, i + 1)))
    return 'complement';
  if (noun && before.norm === 'fact' && isObject(tokens, i - 1)) return 'complement';
  // "loans |that may be forgiven": the noun may have been taken for a verb.
  if (verbNext && flags[i + 1]! & MODAL && before.norm.endsWith('s') && !(bits & NO_NOUN)) return 'relative';
  if (verbNext || !subjectFollows(tokens, flags, i + 1)) return null;
  if (BEFORE_THAT.has(before.norm)) return 'subordinate';
  if (noun) return bits & ENDORSING ? 'point' : 'relative';
  if (degreeBefore(tokens, i)) return 'subordinate';
  if (bits & WANTING && (!(bits & ENDORSING) || !inMain)) return 'complement';
  return inMain ? 'point' : 'complement';
}

const LONGEST_INSERTION = 12;

/** "a town that, |having sold its quay, finds": after an insertion between commas, a verb. */
function resumes(tokens: readonly Token[], flags: readonly number[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length - 1, from + LONGEST_INSERTION); k++)
    if (tokens[k]!.text === ',') return startsVerb(tokens, flags, k + 1) || tokens[k + 1]!.pos === 'VERB';
  return false;
}

const TIMES_OF_SAYING = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
   sunday week month year spring summer autumn winter morning evening night yesterday today`,
);

/** "The agency said in March |that ...": the time belongs to the saying, and what was said follows. */
function saidThen(tokens: readonly Token[], flags: Words['flags'], i: number): boolean {
  if (!TIMES_OF_SAYING.has(tokens[i - 1]!.norm)) return false;
  for (let k = i - 2; k >= Math.max(1, i - 4); k--) if (flags[k]! & REPORTING) return true;
  return false;
}

/** "They ignore |the fact that ...", "despite |the fact that ...": what is known or done of it is the point, not what it is. */
function isObject(tokens: readonly Token[], i: number): boolean {
  const verb = tokenAt(tokens, i - 2);
  return tokenAt(tokens, i - 1)?.norm === 'the' && verb?.word === true && !(flagsOf(verb.norm) & FORM_OF_BE);
}

function isNounBefore(before: Token, bits: number): boolean {
  const { pos, norm } = before;
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  if (!(bits & (PRONOUN | SHELL_NOUN)) || norm === 'it') return false;
  return pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADJ' && isNominal(before, bits);
}

/** "so dangerous that", "such a mess that": the that-clause is a result. */
function degreeBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - 5); k < i - 1; k++) {
    const { norm } = tokens[k]!;
    if (norm === 'so' || norm === 'such') return true;
  }
  return false;
}

/** Whether "and that", "or that" at i takes up an earlier "that". */
export function isThatAgain({ tokens, flags }: Words, i: number): boolean {
  return i > 0 && (flags[i - 1]! & COORDINATOR) !== 0 && subjectFollows(tokens, flags, i + 1);
}
