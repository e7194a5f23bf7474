/** The frame that gives a sentence to someone else: "critics say that", "she said", "the argument goes", "according to". */
import type { AnnotatedSentence, Token } from '../model/index.js';
import { type Speaker, type Subject, subjectOf } from './subjects.js';
import { type Complement, complementOf, frameWord, isVerb, type ReportKind } from './verbs.js';

export interface Frame {
  /** null: the author's own frame ("I believe"), which leaves the sentence with the author. */
  readonly kind: 'opponent' | 'neutral' | 'endorsed' | null;
  /** Its tokens, from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Who holds the view; null where nobody is named. */
  readonly subject: Subject | null;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const SUBORDINATORS = wordSet(
  'if when whenever because as while although though since which who what than how why where whether before after until unless whose whom lest for to',
);
const MARKS = wordSet(`, — – -- ” " ’ '' ? !`);
const BE = wordSet("is are was were be been being 's 're am 'm");
const PARTICIPLES = wordSet('said told thought seen held taught led asked');
const HEARD = wordSet(
  'hear hears heard hearing listen listened see saw seen watch watched think guess remember recall read',
);
const FIRST = wordSet('i we you');

/** The first frame that governs the sentence's main statement; null where the sentence is simply stated. */
export function frameOf(sentence: AnnotatedSentence): Frame | null {
  const { tokens } = sentence;
  const source = sourceFrame(sentence);
  if (source) return source;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const known = frameWord(token);
    if (known === null || token.quotation !== -1) continue;
    const { verb } = known;
    const frame =
      (verb === null ? null : (trailingFrame(tokens, i, verb) ?? leadingFrame(tokens, i, verb))) ??
      (known.view ? viewFrame(tokens, i) : null);
    if (frame) return frame;
  }
  return null;
}

/** "According to the survey", "in the mayor's words": the lexicon's phrases that name a source. */
function sourceFrame({ tokens, cues }: AnnotatedSentence): Frame | null {
  for (const { entry, from, to } of cues) {
    if (entry.type !== 'attribution' || entry.tag !== 'source-phrase' || tokens[from]!.quotation !== -1)
      continue;
    let end = to;
    while (end < tokens.length && end < to + 9 && tokens[end]!.word && !isVerb(tokens[end])) end++;
    return {
      kind: 'endorsed',
      from,
      to,
      subject: end > to ? { speaker: 'source', from: to, to: end } : null,
    };
  }
  return null;
}

/** Whether the clause that begins at `from` is its sentence's main one: nothing is said before it, or only that someone heard it. */
function isMain(tokens: readonly Token[], from: number): boolean {
  let verbs = 0;
  let heard = false;
  let author = false;
  for (let i = 0; i < from; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1) continue;
    if (FIRST.has(token.norm)) author = true;
    else if (HEARD.has(token.norm)) heard = true;
    else if (isVerb(token)) {
      if (!(token.pos === 'AUX' && author) && !(i === 0 && /(?:ing|ed)$/.test(token.norm))) verbs++;
    } else if (SUBORDINATORS.has(token.norm) && token.pos !== 'ADP') verbs++;
  }
  return verbs === 0 && (!heard || author);
}

const isClause = (complement: Complement) =>
  complement === 'that' || complement === 'quote' || complement === 'clause';

/** "Critics say the plan failed": speaker, verb, what was said. */
function leadingFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null {
  const found = subjectOf(tokens, verb);
  if (found === null) return null;
  const subject = found.speaker === 'relative' ? thereAre(tokens, found) : found;
  if (subject === null) return null;
  const complement = complementOf(tokens, verb);
  if (!isMain(tokens, subject.from) && !(complement === 'quote' && tokens[subject.from - 1]?.norm === 'what'))
    return null;
  if (!isVerb(tokens[verb]) && !isMistagged(tokens, verb, subject, complement)) return null;
  if (isPassive(tokens, verb)) return passiveFrame(tokens, verb, kind, subject, complement);
  const at = { from: subject.from, to: verb + 1, subject };
  if (subject.speaker === 'author') return isClause(complement) ? { kind: null, ...at } : null;
  const verdict = verdictOn(subject.speaker, tokens[verb]!, kind, complement);
  if (verdict === null || isHypothetical(tokens, subject, verb) || isDisowned(tokens, verb)) return null;
  return { kind: verdict, ...at };
}

/** "There are those who believe": the unnamed people that a relative clause is about, where the sentence only brings them up. */
function thereAre(tokens: readonly Token[], relative: Subject): Subject | null {
  const start = tokens[0]!.norm === 'and' || tokens[0]!.norm === 'but' ? 1 : 0;
  if (tokens[start]?.norm !== 'there' || relative.from > start + 12 || relative.from < start + 3) return null;
  return { speaker: 'generic', from: start, to: relative.to };
}

/** "Critics claim", "Some argue", "The bureau estimates that": the tagger takes such a verb for a noun. */
function isMistagged(
  tokens: readonly Token[],
  verb: number,
  subject: Subject,
  complement: Complement,
): boolean {
  const { speaker, from, to } = subject;
  const { norm } = tokens[verb]!;
  if (to !== verb || norm.endsWith('ing')) return false;
  if (complement === 'that' && norm.endsWith('s')) return speaker !== 'pronoun';
  if (from > 1 || norm.endsWith('s')) return false;
  return (
    speaker === 'opponent' ||
    speaker === 'generic' ||
    speaker === 'expert' ||
    (speaker === 'person' && tokens[to - 1]!.norm.endsWith('s'))
  );
}

const UNSAID = wordSet("should must to not n't");
const UNREAL = wordSet("ought would 'd can could need never");

/** "The mayor should say": nothing was said. But "some might say" is a way to bring up what opponents do say. */
function isHypothetical(tokens: readonly Token[], { speaker, to }: Subject, verb: number): boolean {
  if (speaker === 'opponent') return false;
  const mightSay = speaker === 'generic' || speaker === 'reader';
  for (let i = to; i < verb; i++) {
    const { norm } = tokens[i]!;
    if (UNSAID.has(norm) || (!mightSay && UNREAL.has(norm))) return true;
  }
  return false;
}

const FALSELY = wordSet('falsely wrongly mistakenly incorrectly erroneously dishonestly');

/** "He claimed, falsely, that": the author commits to the contrary (guideline 5, counterfactive). */
function isDisowned(tokens: readonly Token[], verb: number): boolean {
  for (let i = Math.max(0, verb - 2); i < Math.min(tokens.length, verb + 3); i++)
    if (FALSELY.has(tokens[i]!.norm)) return true;
  return false;
}

/** Endorsing verbs that tell of words, not of knowledge: "the mayor noted that" against "the mayor knew that". */
const TELLING = wordSet(
  `note notes noted find finds found observe observes observed point points pointed remind reminds reminded acknowledge acknowledges acknowledged
   admit admits admitted concede concedes conceded confirm confirms confirmed remarked testified`,
);

/** What a speaker, a verb and what follows amount to; null where they frame nothing. */
function verdictOn(speaker: Speaker, verb: Token, kind: ReportKind, complement: Complement): Frame['kind'] {
  const telling = TELLING.has(verb.norm);
  const clause = isClause(complement);
  switch (speaker) {
    case 'opponent':
      return clause || complement === 'as' || kind === 'distancing' ? 'opponent' : null;
    case 'generic':
      // "People know that" is the author's own commitment.
      return kind !== 'endorsing' &&
        (clause || complement === 'as' || (kind === 'distancing' && complement === 'object'))
        ? 'opponent'
        : null;
    case 'reader':
      return clause && kind !== 'endorsing' ? 'opponent' : null;
    case 'expert':
    case 'source':
      // "Studies show that", too, commits the author; "the study estimates that" reports.
      if (!clause || (kind === 'endorsing' && !telling)) return null;
      return kind === 'distancing' ? 'opponent' : 'endorsed';
    case 'thing':
      return (complement === 'that' || complement === 'quote') &&
        (kind === 'neutral' || kind === 'distancing')
        ? 'neutral'
        : null;
    case 'person':
    case 'pronoun':
      if (kind === 'distancing') return clause || complement === 'as' ? 'opponent' : null;
      // Factive verbs ("the mayor knows that") leave the commitment with the author (guideline 5).
      if (!clause) return null;
      if (kind === 'endorsing') return telling ? 'endorsed' : null;
      return kind === 'stance' && complement !== 'that' ? null : 'neutral';
    default:
      return null;
  }
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  const { norm } = tokens[verb]!;
  if (!norm.endsWith('ed') && !PARTICIPLES.has(norm)) return false;
  let k = verb - 1;
  while (k >= 0 && (tokens[k]!.pos === 'ADV' || tokens[k]!.norm === 'not' || tokens[k]!.norm === "n't")) k--;
  return k >= 0 && BE.has(tokens[k]!.norm);
}

const TOLD = wordSet('told taught assured warned promised asked');
/** Participles whose "as" or "to" phrase is what unnamed others hold: "is portrayed as", "is said to". */
const HELD_AS = wordSet(
  'described portrayed depicted billed touted hailed dismissed framed branded painted derided ridiculed denounced',
);
const HELD_TO = wordSet('said thought believed alleged assumed');
const CHARGED = wordSet('accused criticized criticised blamed attacked denounced mocked derided');

/** "It is often said that", "we are told that", "the plan is dismissed as": nobody is named. */
function passiveFrame(
  tokens: readonly Token[],
  verb: number,
  kind: ReportKind,
  subject: Subject,
  complement: Complement,
): Frame | null {
  const { norm } = tokens[verb]!;
  const frame: Frame = { kind: 'opponent', from: subject.from, to: verb + 1, subject: null };
  if (TOLD.has(norm)) {
    const us = subject.speaker === 'author' || subject.speaker === 'reader';
    return us && (isClause(complement) || norm === 'taught') ? frame : null;
  }
  if (tokens[subject.to - 1]!.norm === 'it' && complement === 'that')
    return kind === 'endorsing' ? null : frame;
  if (complement === 'as' && HELD_AS.has(norm)) return frame;
  if (complement === 'to' && HELD_TO.has(norm)) return frame;
  return CHARGED.has(norm) && complement !== 'object' ? frame : null;
}

/** Verbs of thought and fact that can stand beside what they report: ", critics believe,". */
const ASIDE_VERBS = wordSet(
  'think thinks thought believe believes believed note notes noted observe observes observed admit admits admitted',
);

/** ", she said", ", said the mayor,", "— critics claim —". */
function trailingFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null {
  const token = tokens[verb]!;
  const before = tokens[verb - 1];
  if (before === undefined || token.pos !== 'VERB') return null;
  if (MARKS.has(before.norm)) return invertedFrame(tokens, verb, kind);
  if ((kind === 'stance' || kind === 'endorsing') && !ASIDE_VERBS.has(token.norm)) return null;
  const subject = subjectOf(tokens, verb);
  if (subject === null || subject.from === 0) return null;
  const { speaker, from } = subject;
  if (speaker === 'relative' || speaker === 'thing' || speaker === 'reader') return null;
  const mark = tokens[from - 1]!;
  const orSo = mark.norm === 'so' && tokens[from - 2]?.norm === 'or';
  if (orSo && speaker !== 'author') return { kind: 'opponent', from: from - 2, to: verb + 1, subject };
  if (!MARKS.has(mark.norm) || (tokens[verb + 1]?.word && mark.quotation === -1)) return null;
  const at = { from, to: verb + 1, subject };
  if (speaker === 'author') return { kind: null, ...at };
  return {
    kind: kind === 'distancing' || speaker === 'opponent' || speaker === 'generic' ? 'opponent' : 'neutral',
    ...at,
  };
}

/** "“Never,” said the mayor." */
function invertedFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null {
  const { norm } = tokens[verb]!;
  const next = tokens[verb + 1];
  if (
    next === undefined ||
    kind === 'stance' ||
    !(norm.endsWith('ed') || /^(?:said|says|wrote|writes)$/.test(norm))
  )
    return null;
  const quoted = tokens[verb - 1]!.quotation !== -1;
  if (
    !(
      next.pos === 'PROPN' ||
      next.pos === 'PRON' ||
      (next.pos === 'DET' && (quoted || /^(?:said|says)$/.test(norm)))
    )
  )
    return null;
  let to = verb + 1;
  while (to < tokens.length && tokens[to]!.word && !isVerb(tokens[to]) && to < verb + 8) to++;
  // "Jane Doe, a pilot, said the strip was short": what follows is what she said.
  if (isVerb(tokens[to]) && !quoted) return null;
  if (next.norm === 'i' || next.norm === 'we') return { kind: null, from: verb, to: verb + 2, subject: null };
  return {
    kind: kind === 'distancing' ? 'opponent' : 'neutral',
    from: verb,
    to: verb + 1,
    subject: { speaker: next.pos === 'PRON' ? 'pronoun' : 'person', from: verb + 1, to },
  };
}

const GOES = wordSet('goes went runs ran');
/** Nouns for views that an author reports rather than owns. */
const CLAIMED = wordSet(
  `argument claim view objection criticism complaint contention assertion accusation charge belief notion idea theory
   assumption premise suggestion myth fallacy misconception misunderstanding misperception illusion excuse rationale
   justification reasoning logic rhetoric mantra narrative worry fear concern suspicion impression counterargument`,
);
const OWN = wordSet('my our this real only best correct good');

/** "The argument is that", "the theory goes". */
function viewFrame(tokens: readonly Token[], noun: number): Frame | null {
  let k = noun + 1;
  while (
    k < tokens.length &&
    k < noun + 9 &&
    tokens[k]!.word &&
    !isVerb(tokens[k]) &&
    tokens[k]!.norm !== 'that'
  )
    k++;
  const verb = tokens[k];
  if (verb === undefined) return null;
  let from = noun;
  while (from > 0 && /^(?:ADJ|DET|NOUN|ADV|PRON|NUM|PROPN)$/.test(tokens[from - 1]!.pos)) {
    from--;
    if (OWN.has(tokens[from]!.norm)) return null;
  }
  const frame: Frame = { kind: 'opponent', from, to: k + 1, subject: null };
  if (GOES.has(verb.norm) && k === noun + 1) return frame;
  if (!BE.has(verb.norm) || !CLAIMED.has(tokens[noun]!.norm) || !isMain(tokens, from)) return null;
  const next = tokens[k + 1]?.norm;
  return next === 'that' || next === ':' || next === '“' || next === '"' ? frame : null;
}
