/** Frames beside what they report: ", she said", ", said the mayor,", "or so they believe". */
import { isPeople, type Token, tokenAt, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import { type Subject, subjectOf } from './subjects.js';
import { isPassive } from './unnamed.js';
import { isVerb, type ReportKind } from './verbs.js';

const MARKS = wordSet(`, — – -- ” " ’ '' ? !`);

/** Verbs of thought and fact that can stand beside what they report: ", critics believe,". */
const ASIDE_VERBS = wordSet(
  'think thinks thought believe believes believed note notes noted observe observes observed admit admits admitted found finds',
);

const OBJECTS = /^(?:ask|say|object|argue|protest|reply)$/;
/** Stand before "you say" at the sentence's end. */
const NEGATIONS = wordSet("not n't never");
const OBJECTED = wordSet(', ” " ’');
const UNLIKE = wordSet('unlike like besides among with without after before');
const UNDATED = wordSet('of by as');
const BE = wordSet("be been being is are was were 's 're");
/** Say nothing before "for" and "about": ", she asked for help". */
const SEEKING = wordSet(
  'ask asks asked asking call calls called demand demands demanded urge urges urged complain complains complained report reports claim claims',
);

/** Name the hearer before they end: ", the mayor told me." */
const TELLING = wordSet('tell tells told remind reminds reminded assure assures assured');
const HEARERS = wordSet('me us him her them you reporters journalists voters readers');
/** What may stand behind the hearer: ", he told me last week". */
const WHEN = wordSet('last this yesterday today recently once again then later afterwards over');
/** A comma behind these words closes no statement: "When the bridge fell, the mayor told me." */
const NO_STATEMENT = wordSet(
  'when if as after once because since although though while before until whenever unless where in on at by for from during with to that which who',
);

/** ", Roe notes": after a name the tagger takes the verb for a noun. */
const isNamedSay = ({ norm }: Token, before: Token): boolean => before.pos === 'PROPN' && NAMED.has(norm);
/** "It will pay, critics reply.": so it does after people, at the end of the sentence. */
const isTheirSay = (tokens: readonly Token[], verb: number): boolean =>
  !tokens[verb + 1]?.word &&
  PRESENT.has(tokens[verb]!.norm) &&
  tokens[verb - 1]!.norm.endsWith('s') &&
  isSomebody(tokens[verb - 1]!) &&
  isStatement(tokens, verb - 1);
const NAMED = wordSet('notes points claims reports states writes argues says');

/** ", she said", ", said the mayor,", "— critics claim —". */
export function trailingFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null {
  const token = tokens[verb]!;
  const before = tokenAt(tokens, verb - 1);
  if (before === undefined) return null;
  const asked = MARKS.has(before.norm) && PRESENT.has(token.norm);
  const says = token.pos === 'VERB' || isNamedSay(token, before) || isTheirSay(tokens, verb);
  if (!says && !asked) return null;
  if (MARKS.has(before.norm)) return invertedFrame(tokens, verb, kind);
  // ", most of it for bollards and paint;": the last of several nouns.
  // ", nobody to blame.": an act, and no word.
  if (before.norm === 'and' || before.norm === 'or' || before.norm === 'to') return null;
  if ((kind === 'stance' || kind === 'endorsing') && !ASIDE_VERBS.has(token.norm)) return null;
  const found = subjectOf(tokens, verb);
  const subject = found === null ? null : joined(tokens, found);
  if (subject === null || subject.from === 0) return null;
  const { speaker, from } = subject;
  // "Who is to pay, they do not say."
  for (let i = subject.to; i < verb; i++) if (NEGATIONS.has(tokens[i]!.norm)) return null;
  // "But what about the fish, you ask?"
  if (speaker === 'reader')
    return OBJECTS.test(token.norm) && OBJECTED.has(tokens[from - 1]!.text) && verb >= tokens.length - 2
      ? { kind: 'opponent', from, to: verb + 1, subject }
      : null;
  // "“Bring a blanket,” the shelter's notice told the families": what is quoted, even a thing can say.
  const mark = tokens[from - 1]!;
  const quoted = mark.quotation !== -1;
  if (speaker === 'relative' || (speaker === 'thing' && !quoted)) return null;
  // "Unlike her rival, she answered."
  if (!quoted && speaker !== 'author' && UNLIKE.has(tokens[0]!.norm) && isOpening(tokens, from - 1))
    return null;
  // ", the case of the port would be reported.": it is told of, and tells nothing.
  if (speaker !== 'author' && speaker !== 'pronoun' && isPassive(tokens, verb)) return null;
  const orSo = mark.norm === 'so' && tokenAt(tokens, from - 2)?.norm === 'or';
  if (orSo && speaker !== 'author') return { kind: 'opponent', from: from - 2, to: verb + 1, subject };
  const next = tokens[verb + 1];
  // "..., the pilots warned in March."
  const dated =
    next?.pos === 'ADP' &&
    !UNDATED.has(next.norm) &&
    !SEEKING.has(token.norm) &&
    !BE.has(before.norm) &&
    !isOpening(tokens, from - 1);
  const goesOn = next?.word && !dated && !quoted;
  if (!MARKS.has(mark.norm) || (goesOn && !endsTelling(tokens, verb, from))) return null;
  const at = { from, to: verb + 1, subject };
  // "The bridge, we are told, will pay for itself."
  if (speaker === 'author')
    return token.norm === 'told' && BE.has(before.norm)
      ? { ...at, kind: toldOnce(tokens, from, before) ? 'neutral' : 'opponent', subject: null }
      : { kind: null, ...at };
  return {
    kind: kind === 'distancing' || speaker === 'opponent' || speaker === 'generic' ? 'opponent' : 'neutral',
    ...at,
  };
}

/** "|In March,| Ana Ruiz reported for duty": nothing is stated before the mark that somebody could have said. */
const isOpening = (tokens: readonly Token[], mark: number): boolean =>
  tokens[0]!.pos === 'ADP' && !tokens.slice(0, mark).some((token) => isVerb(token) || token.quotation !== -1);

/** "For a year, |I was told|, nothing grew": somebody told the author, where "we are told" is what is commonly held. */
const toldOnce = (tokens: readonly Token[], from: number, be: Token): boolean =>
  tokens[from]!.norm === 'i' && be.norm === 'was';

/** "We cannot pay, the mayor told |me.", "It was, he told |me,| a bad day": nothing but the hearer and a time stands behind the verb. */
function endsTelling(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!TELLING.has(tokens[verb]!.norm)) return false;
  const place = HEARERS.has(tokens[verb + 1]!.norm) ? verb + 2 : pastNoun(tokens, verb + 1);
  const behind = tokens[place];
  if (behind === undefined) return false;
  if (behind.text === ',' && tokens.slice(place).some(isVerb)) return true;
  if (behind.word && behind.pos !== 'ADP' && !WHEN.has(behind.norm)) return false;
  return isStatement(tokens, from - 1);
}

/** Past "the council". */
function pastNoun(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.pos !== 'DET') return tokens.length;
  let end = at + 1;
  while (end < at + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  // "told the truth"
  return tokens.slice(at + 1, end).some(isSomebody) ? end : tokens.length;
}

/** Whether what stands before the mark can be somebody's statement: a clause that hangs on nothing. */
const isStatement = (tokens: readonly Token[], mark: number): boolean =>
  !NO_STATEMENT.has(tokens[0]!.norm) && tokens.slice(0, mark).some(isVerb);

/** ", |pilots and| captains said": two who say it. */
function joined(tokens: readonly Token[], subject: Subject): Subject {
  if (tokens[subject.from - 1]?.norm !== 'and') return subject;
  for (let i = subject.from - 2; i > 0 && i > subject.from - 7; i--) {
    if (MARKS.has(tokens[i]!.norm)) return i < subject.from - 2 ? { ...subject, from: i + 1 } : subject;
    if (!tokens[i]!.word || isVerb(tokens[i])) return subject;
  }
  return subject;
}

/** ", insists the mayor.": in the present the speaker must be somebody, and end the sentence. */
const PRESENT = wordSet(
  `say argue argues insist insists ask asks warn warns explain explains reply replies add adds claim claims object objects complain complains
   protest protests answer answers conclude concludes admit admits`,
);
const isSomebody = (token: Token): boolean =>
  token.pos === 'PROPN' ||
  isPeople(token) ||
  token.classes.includes('institution') ||
  token.classes.includes('source');

function speaksLast(tokens: readonly Token[], verb: number, to: number): boolean {
  if (!PRESENT.has(tokens[verb]!.norm) || tokens[0]!.pos === 'PRON') return false;
  const speaker = tokens.slice(verb + 1, to);
  // ", argues Ann Roe, |a pilot."
  const rest = tokens.slice(to);
  const apposed = rest[0]?.text === ',' && rest[1]?.pos === 'DET' && tokens[to - 1]!.pos === 'PROPN';
  const last = apposed ? !rest.some(isVerb) : rest.every(({ word }) => !word);
  return last && speaker.some(isSomebody);
}

const OBJECTS_ALONE = wordSet('me us him them');

function speakerEnd(tokens: readonly Token[], verb: number): number {
  let to = verb + 1;
  while (to < tokens.length && tokens[to]!.word && !isVerb(tokens[to]) && to < verb + 8) to++;
  return to;
}

/** "“Never,” said the mayor." */
function invertedFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null {
  const { norm } = tokens[verb]!;
  const next = tokens[verb + 1];
  if (next === undefined || kind === 'stance') return null;
  // "The clerk, who came late, showed |us the books": whom one shows is no speaker.
  if (OBJECTS_ALONE.has(next.norm)) return null;
  const to = speakerEnd(tokens, verb);
  const last = speaksLast(tokens, verb, to);
  if (!last && !norm.endsWith('ed') && !/^(?:said|says|wrote|writes)$/.test(norm)) return null;
  const quoted = tokens[verb - 1]!.quotation !== -1;
  if (
    !(
      next.pos === 'PROPN' ||
      next.pos === 'PRON' ||
      (next.pos === 'DET' && (quoted || last || /^(?:said|says)$/.test(norm)))
    )
  )
    return null;
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
