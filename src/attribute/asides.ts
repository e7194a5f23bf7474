/** Frames beside what they report: ", she said", ", said the mayor,", "or so they believe". */
import { type Token, tokenAt, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import { type Subject, subjectOf } from './subjects.js';

import { isPassive } from './unnamed.js';
import { isVerb, type ReportKind } from './verbs.js';

const MARKS = wordSet(`, — – -- ” " ’ '' ? !`);

/** Verbs of thought and fact that can stand beside what they report: ", critics believe,". */
const ASIDE_VERBS = wordSet(
  'think thinks thought believe believes believed note notes noted observe observes observed admit admits admitted',
);

const OBJECTS = /^(?:ask|say|object|argue|protest|reply)$/;
/** Stand before "you say" at the sentence's end. */
const OBJECTED = wordSet(', ” " ’');
const UNDATED = wordSet('of by as');
const BE = wordSet("be been being is are was were 's 're");
/** Say nothing before "for" and "about": ", she asked for help". */
const SEEKING = wordSet(
  'ask asks asked asking call calls called demand demands demanded urge urges urged complain complains complained report reports claim claims',
);

/** ", Roe notes": after a name the tagger takes the verb for a noun. */
const isNamedSay = ({ norm }: Token, before: Token): boolean => before.pos === 'PROPN' && NAMED.has(norm);
const NAMED = wordSet('notes points claims reports states writes argues says');

/** ", she said", ", said the mayor,", "— critics claim —". */
export function trailingFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null {
  const token = tokens[verb]!;
  const before = tokenAt(tokens, verb - 1);
  if (before === undefined || !(token.pos === 'VERB' || isNamedSay(token, before))) return null;
  if (MARKS.has(before.norm)) return invertedFrame(tokens, verb, kind);
  // ", most of it for bollards and paint;": the last of several nouns.
  // ", nobody to blame.": an act, and no word.
  if (before.norm === 'and' || before.norm === 'or' || before.norm === 'to') return null;
  if ((kind === 'stance' || kind === 'endorsing') && !ASIDE_VERBS.has(token.norm)) return null;
  const found = subjectOf(tokens, verb);
  const subject = found === null ? null : joined(tokens, found);
  if (subject === null || subject.from === 0) return null;
  const { speaker, from } = subject;
  // "But what about the fish, you ask?"
  if (speaker === 'reader')
    return OBJECTS.test(token.norm) && OBJECTED.has(tokens[from - 1]!.text) && verb >= tokens.length - 2
      ? { kind: 'opponent', from, to: verb + 1, subject }
      : null;
  if (speaker === 'relative' || speaker === 'thing') return null;
  // ", the case of the port would be reported.": it is told of, and tells nothing.
  if (speaker !== 'author' && speaker !== 'pronoun' && isPassive(tokens, verb)) return null;
  const mark = tokens[from - 1]!;
  const orSo = mark.norm === 'so' && tokenAt(tokens, from - 2)?.norm === 'or';
  if (orSo && speaker !== 'author') return { kind: 'opponent', from: from - 2, to: verb + 1, subject };
  const next = tokens[verb + 1];
  // "..., the pilots warned in March."
  const dated =
    next?.pos === 'ADP' && !UNDATED.has(next.norm) && !SEEKING.has(token.norm) && !BE.has(before.norm);
  if (!MARKS.has(mark.norm) || (next?.word && !dated && mark.quotation === -1)) return null;
  const at = { from, to: verb + 1, subject };
  // "The bridge, we are told, will pay for itself."
  if (speaker === 'author')
    return token.norm === 'told' && BE.has(before.norm)
      ? { ...at, kind: 'opponent', subject: null }
      : { kind: null, ...at };
  return {
    kind: kind === 'distancing' || speaker === 'opponent' || speaker === 'generic' ? 'opponent' : 'neutral',
    ...at,
  };
}

/** ", |pilots and| captains said": two who say it. */
function joined(tokens: readonly Token[], subject: Subject): Subject {
  if (tokens[subject.from - 1]?.norm !== 'and') return subject;
  for (let i = subject.from - 2; i > 0 && i > subject.from - 7; i--) {
    if (MARKS.has(tokens[i]!.norm)) return i < subject.from - 2 ? { ...subject, from: i + 1 } : subject;
    if (!tokens[i]!.word || isVerb(tokens[i])) return subject;
  }
  return subject;
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
