/** Who speaks: the subject of a reporting verb, found by walking left from it. */
import { type Token, tokenAt, wordSet } from '../model/index.js';
import { isVerb } from './verbs.js';

/** What kind of speaker a subject is. */
export type Speaker =
  /** I, we, one */
  | 'author'
  /** you */
  | 'reader'
  /** critics, skeptics */
  | 'opponent'
  /** some, many voters, people, everyone */
  | 'generic'
  /** he, she, they, it */
  | 'pronoun'
  /** the mayor, a name */
  | 'person'
  | 'expert'
  /** a study, the report */
  | 'source'
  /** who, which, that */
  | 'relative'
  | 'thing';

export interface Subject {
  readonly speaker: Speaker;
  /** Its tokens, from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
}

const PRONOUNS: ReadonlyMap<string, Speaker> = new Map([
  ['i', 'author'],
  // The one contraction that the tokenizer leaves whole.
  ["i'm", 'author'],
  ['we', 'author'],
  ['you', 'reader'],
  // "One could argue that" softens the author's own claim.
  ['one', 'author'],
  ['he', 'pronoun'],
  ['she', 'pronoun'],
  ['they', 'pronoun'],
  ['it', 'pronoun'],
  ['who', 'relative'],
  ['which', 'relative'],
  ['what', 'relative'],
]);
/** Stand for unnamed people, alone or before a noun. */
const INDEFINITE = wordSet('some others many most several few certain plenty lots');
const ANYBODY = wordSet('people folks everyone everybody someone somebody others wags wits');
const EDGES = wordSet(
  `, ; : — – -- ( ) “ ” " . ? ! … and but or yet so that if when whenever because as while although though since which who what than before
   after until unless how why where whether both whatever whichever whoever`,
);
const ARTICLES = wordSet('the a an');
const CLOSING = wordSet(', ) — – --');
const TIMES = wordSet(
  'then now today yesterday here recently sometimes often still just meanwhile indeed earlier later already only even once also long ago',
);
const QUALIFIERS = wordSet('both once also all often long later then now recently always not never');
const AUXILIARIES = wordSet(
  "am is are was were be been being do does did have has had will would shall should can could may might must 'll 'd 've 's 're n't",
);

/** Verbs that only say how one goes about saying: "continues to insist", "likes to claim", "keeps saying". */
const GOING_ABOUT = wordSet(
  `continue continues continued like likes liked love loves loved begin begins began start starts started go goes went seem seems seemed
   appear appears appeared tend tends tended try tries tried prefer prefers preferred come comes came rush rushes rushed choose chooses
   chose use used purport purports purported`,
);
const KEEPING = wordSet(
  'keep keeps kept start starts started begin begins began continue continues continued',
);

/** Whether the "to" at `at` joins such a verb to the verb of saying. */
export const goesAbout = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.norm !== 'to') return false;
  const before = tokenAt(tokens, at - 1)?.norm ?? '';
  return GOING_ABOUT.has(before === 'on' ? (tokenAt(tokens, at - 2)?.norm ?? '') : before);
};

/** Adverbs, auxiliaries and negation left of a verb: the last token of what may be its subject. */
function lastOfSubject(tokens: readonly Token[], verb: number): number {
  let k = verb - 1;
  if (goesAbout(tokens, k)) k -= tokens[k - 1]!.norm === 'on' ? 3 : 2;
  else if (tokens[verb]!.norm.endsWith('ing') && KEEPING.has(tokens[k]?.norm ?? '')) k--;
  while (k >= 0) {
    const { pos, norm } = tokens[k]!;
    if (AUXILIARIES.has(norm) || QUALIFIERS.has(norm) || (pos === 'ADV' && !EDGES.has(norm))) k--;
    else break;
  }
  return k;
}

/** What makes a name the owner of what follows: "the mayor|'s| words", "the pilots|’| words". */
export const OWNING = /^['’]s?$/;

/** The subject of the verb at `verb`, or null where none stands left of it in the same clause. */
export function subjectOf(tokens: readonly Token[], verb: number): Subject | null {
  const last = pastExample(tokens, lastOfSubject(tokens, verb));
  const end = tokens[last];
  if (end === undefined) return null;
  if (CLOSING.has(end.norm)) return apposed(tokens, last);
  if (!end.word) return null;
  if (end.norm === 'one' && tokenAt(tokens, last - 1)?.norm === 'no') return null;
  if (end.norm === 'nobody' || end.norm === 'few') return null;
  // "The only |answer": a determiner alone is no subject, and what follows it no verb.
  if (end.text === '-' || ARTICLES.has(end.norm)) return null;
  const pronoun = PRONOUNS.get(end.norm);
  if (pronoun !== undefined) return { speaker: pronoun, from: last, to: last + 1 };
  if (end.norm === 'that' && end.pos !== 'DET') return { speaker: 'relative', from: last, to: last + 1 };
  // "He was stunned in May and |asked": the subject stands farther left.
  if (EDGES.has(end.norm)) return null;
  let from = last;
  while (from > 0 && last - from < 24) {
    const before = tokens[from - 1]!;
    // "The Harbor Service (HS) website": past the short name.
    if (before.norm === ')' && tokenAt(tokens, from - 3)?.norm === '(' && from > 4) {
      from -= 3;
      continue;
    }
    if (EDGES.has(before.norm) || before.quotation !== -1) break;
    if (isVerb(before) && !(before.norm.endsWith('ing') || before.norm.endsWith('ed'))) break;
    from--;
  }
  if (tokens[from]!.norm === 'no' && tokens[from + 1]?.norm === 'doubt' && from + 1 < last) from += 2;
  // "No pilot believes in ghosts", "Nobody in town thinks so": nobody does.
  if (NOBODY.has(tokens[from]!.norm)) return null;
  return described(tokens, from, last) ?? nominal(tokens, from, last);
}

const NOBODY = wordSet('no nobody none neither');

/** "The pilot who came to town |said": whom a clause at the beginning of the sentence describes; null where none does. */
function described(tokens: readonly Token[], from: number, last: number): Subject | null {
  if (from < 3 || !isVerb(tokens[from - 1])) return null;
  let who = from - 2;
  while (who > 1 && (tokens[who]!.pos === 'AUX' || tokens[who]!.pos === 'ADV')) who--;
  const start = /^(?:and|but|yet|so)$/.test(tokens[0]!.norm) ? 1 : 0;
  if (tokens[who]!.norm !== 'who' || who < start + 2 || who > start + 6) return null;
  if (tokens.slice(start, who).some((token) => EDGES.has(token.norm) || isVerb(token))) return null;
  const found = nominal(tokens, start, who - 1);
  if (found === null) return null;
  // Whatever is described by "who" is somebody.
  return { ...found, speaker: found.speaker === 'thing' ? 'person' : found.speaker, to: last + 1 };
}

const RELATIVES = wordSet('who whose which');
/** "Anybody, |and anyone who": another subject, and no description. */
const JOINING = wordSet('and or but nor');

/** "The senator, a friend of mine, said", "The mayor, who took office in May, said", "For example, the senator, a friend of mine, said": it stands before the first comma of its own. */
function apposed(tokens: readonly Token[], mark: number): Subject | null {
  const start = pastOpening(tokens);
  let first = -1;
  /** Within "who took office in May": its verbs are not the sentence's. */
  let within = false;
  for (let i = start; i < mark; i++) {
    const token = tokens[i]!;
    within ||= first !== -1 && RELATIVES.has(token.norm) && !JOINING.has(tokens[first + 1]!.norm);
    if (within) continue;
    // "Now head of the port": the tagger takes the post for a verb.
    // "Ann Rose, the harbor master, said": so it takes a name.
    if (/^\p{Lu}/u.test(token.text) && tokenAt(tokens, i - 1)?.pos === 'PROPN') {
      if (first !== -1) continue;
    } else if (isVerb(token) && !/(?:ed|en|ing)$/.test(token.norm) && !TIMES.has(tokens[i - 1]?.norm ?? ''))
      return null;
    if (first === -1 && (CLOSING.has(token.norm) || token.norm === '(')) first = i;
  }
  if (first < start + 1 || mark - first < 2) return null;
  const subject = nominal(tokens, start, first - 1);
  return subject === null || subject.speaker === 'thing' ? null : subject;
}

/** "The page on ports, for example, |states": the last token of what stands before the aside. */
const pastExample = (tokens: readonly Token[], last: number): number =>
  last > 3 && /^(?:example|instance)$/.test(tokens[last - 1]!.norm) && tokens[last - 3]!.norm === ','
    ? last - 4
    : last;

/** Past "For example,", "In May," and "Echoing the mayor,". */
function pastOpening(tokens: readonly Token[]): number {
  const { pos, norm } = tokens[0]!;
  const participle = pos === 'VERB' && norm.endsWith('ing');
  if (pos !== 'ADP' && pos !== 'ADV' && !participle) return 0;
  for (let i = 1; i < Math.min(participle ? 8 : 5, tokens.length); i++)
    if (tokens[i]!.norm === ',') return i + 1;
  return 0;
}

const SOMEONE = new Set<Speaker>(['person', 'expert', 'source', 'pronoun', 'opponent', 'generic']);

/** "The bank looked at ten ports and |found that": the subject of the verb that the "and" goes on from. */
export function sharedSubject(tokens: readonly Token[], verb: number): Subject | null {
  const and = lastOfSubject(tokens, verb);
  if (tokens[and]?.norm !== 'and' || tokens[verb]!.norm.endsWith('ing')) return null;
  for (let i = 1; i < and; i++) {
    const { pos, norm } = tokens[i]!;
    if (!isVerb(tokens[i]) || norm.endsWith('ing')) continue;
    // "He errs when he says it and adds that": the "and" goes on from a clause within.
    if (tokens.slice(i, and).some((token) => WITHIN.has(token.norm) || token.quotation !== -1)) return null;
    const subject = subjectOf(tokens, i);
    if (pos === 'VERB' && norm.endsWith('ed') && subject === null) continue;
    return subject !== null && SOMEONE.has(subject.speaker) && isClear(tokens, subject.from) ? subject : null;
  }
  return null;
}
const WITHIN = wordSet('when that which who because if while although whether how why where since');

/** Whether nothing but an opening phrase stands before the subject. */
const isClear = (tokens: readonly Token[], from: number): boolean =>
  from <= 1 ||
  tokens[from - 1]!.norm === ',' ||
  (tokens[from - 1]!.norm === 'and' && tokens[from - 2]!.pos === 'PROPN');

const THOSE = wordSet('those people anyone anybody everyone');

/** "Those who favor the bridge |imagine that": the people whom a relative clause at the beginning is about. */
export function thoseWho(tokens: readonly Token[], verb: number): Subject | null {
  const start = /^(?:and|but|yet|so|for)$/.test(tokens[0]?.norm ?? '') ? 1 : 0;
  if (!THOSE.has(tokens[start]?.norm ?? '') || tokens[start + 1]?.norm !== 'who') return null;
  // "Those who save up for a view": no verb.
  if (verb > start + 14 || ARTICLES.has(tokens[verb - 1]!.norm)) return null;
  let own = start + 2;
  while (tokens[own]?.pos === 'ADV' || tokens[own]?.pos === 'AUX') own++;
  // The relative clause has one verb, whatever the tagger takes it for, and what reports is the next one.
  let verbs = 0;
  for (let i = own + 1; i < verb; i++) {
    const token = tokens[i]!;
    if (EDGES.has(token.norm)) return null;
    if (token.pos === 'VERB' && !token.norm.endsWith('ing') && tokens[i - 1]!.norm !== 'to') verbs++;
  }
  return own < verb && verbs === 0
    ? { speaker: 'generic', from: start, to: lastOfSubject(tokens, verb) + 1 }
    : null;
}

const SPEECHES = wordSet(
  'speech talk lecture essay article column paper book letter memo post interview report testimony statement op-ed video sermon address',
);

/** "gave a talk in which |he argued that": the sentence is about what was said. */
export function isInSpeech(tokens: readonly Token[], { speaker, from }: Subject): boolean {
  if (speaker !== 'pronoun' || tokenAt(tokens, from - 1)?.norm !== 'which') return false;
  if (tokenAt(tokens, from - 2)?.norm !== 'in') return false;
  return tokens.slice(Math.max(0, from - 22), from - 2).some(({ norm }) => SPEECHES.has(norm));
}

/** The subject in tokens `from` to `last` (inclusive): the first word that tells who it is decides. */
function nominal(tokens: readonly Token[], start: number, last: number): Subject | null {
  let from = start;
  while (from < last && TIMES.has(tokens[from]!.norm)) from++;
  let indefinite = false;
  for (let i = from; i <= last; i++) {
    const token = tokens[i]!;
    const { norm } = token;
    if (ANYBODY.has(norm)) return { speaker: 'generic', from, to: last + 1 };
    if (INDEFINITE.has(norm)) {
      const next = tokens[i + 1]?.norm;
      if (i === last || next === 'of' || next === 'in' || next === 'on' || next === 'who')
        return { speaker: 'generic', from, to: last + 1 };
      indefinite = true;
      continue;
    }
    const speaker = speakerOf(token, i);
    if (speaker === null) continue;
    return { speaker: indefinite && speaker === 'person' ? 'generic' : speaker, from, to: last + 1 };
  }
  const { pos } = tokens[last]!;
  if (pos !== 'NOUN' && pos !== 'PRON' && pos !== 'NUM' && pos !== 'DET' && pos !== 'PROPN') return null;
  return { speaker: indefinite ? 'generic' : 'thing', from, to: last + 1 };
}

/** What one word tells of its subject; null where it tells nothing. */
function speakerOf({ classes, pos, text, norm }: Token, i: number): Speaker | null {
  if (classes.includes('opponent') || norm === 'opposition') return 'opponent';
  if (classes.includes('expert')) return 'expert';
  if (classes.includes('source')) return 'source';
  if (classes.includes('person') || classes.includes('institution') || classes.includes('kin'))
    return 'person';
  // At a sentence's start every capitalized word is tagged as a name; a plural there is none.
  if (pos === 'PROPN' && (i > 0 || !text.endsWith('s'))) return 'person';
  return null;
}
