/** Frames that open a sentence: "As the mayor wrote, “…”", "To quote Ann Roe,", "We have heard that". */
import { type Token, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import { subjectOf } from './subjects.js';
import { complementOf, frameWord, INTERJECTIONS, isVerb } from './verbs.js';

const CONNECTIVES = wordSet('and but for so now yet or');
const FOR_WHOM = wordSet('some many others most critics skeptics opponents');
const QUOTING = wordSet('quote paraphrase cite');
/** What someone says stands this close to the sentence's beginning. */
const REACH = 20;

/** The frame that the sentence opens with; null where it opens otherwise. */
export function openingFrame(tokens: readonly Token[]): Frame | null {
  // "For some, a ferry is a toy."
  if (tokens[0]?.norm === 'for' && FOR_WHOM.has(tokens[1]?.norm ?? '') && tokens[2]?.text === ',')
    return { kind: 'opponent', from: 0, to: 2, subject: { speaker: 'generic', from: 1, to: 2 } };
  const start = CONNECTIVES.has(tokens[0]?.norm ?? '') ? (tokens[1]?.text === ',' ? 2 : 1) : 0;
  switch (tokens[start]?.norm) {
    case 'as':
      return asSaid(tokens, start);
    case 'to':
      return QUOTING.has(tokens[start + 1]?.norm ?? '') ? quoting(tokens, start) : null;
    case 'i':
    case 'we':
    case 'you':
      return heard(tokens, start);
    default:
      return null;
  }
}

/** "As the mayor wrote, “…”" gives the quoted words to the mayor; "As the mayor said, the dam is full" says so too. */
function asSaid(tokens: readonly Token[], as: number): Frame | null {
  for (let i = as + 2; i < Math.min(tokens.length, as + REACH); i++) {
    const token = tokens[i]!;
    if (token.text === ':' || token.quotation !== -1) return null;
    const verb = frameWord(token)?.verb;
    if (verb == null || verb === 'stance' || !(isVerb(token) || saysBare(tokens, i))) continue;
    const subject = subjectOf(tokens, i);
    if (subject === null || subject.from !== as + 1) continue;
    const { speaker } = subject;
    if (speaker === 'opponent' || speaker === 'generic' || speaker === 'thing' || speaker === 'reader')
      return null;
    const at = { from: as + 1, to: i + 1, subject };
    let k = i + 1;
    while (k < tokens.length && k < i + 12 && tokens[k]!.word && tokens[k]!.quotation === -1) k++;
    const mark = tokens[k]?.text;
    if (mark !== ',' && mark !== ':' && tokens[k]?.quotation === -1) return null;
    const quoted = speaker !== 'author' && tokens.slice(i + 1).some(({ quotation }) => quotation !== -1);
    return { kind: quoted ? 'neutral' : null, ...at };
  }
  return null;
}

/** "As engineers point out,": the tagger takes such a verb for a noun. */
const saysBare = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === ',' || tokens[i + 1]?.norm === 'out' || tokens[i + 1]?.norm === 'it';

/** "To quote Ann Roe: trust, but verify." */
function quoting(tokens: readonly Token[], to: number): Frame | null {
  let end = to + 2;
  while (end < tokens.length && tokens[end]!.word && tokens[end]!.quotation === -1 && end < to + 9) end++;
  if (end === to + 2 || end >= tokens.length - 2) return null;
  return { kind: 'endorsed', from: to, to: to + 2, subject: { speaker: 'person', from: to + 2, to: end } };
}

const BETWEEN = wordSet(
  "have 've had may might will 'll can often sometimes still also always even keep just all frequently never",
);
const HEAR = wordSet('hear heard hearing');

/** "We have heard that the port is closed", "We hear the call, wait a year": by whom is left open. */
function heard(tokens: readonly Token[], start: number): Frame | null {
  let k = start + 1;
  while (BETWEEN.has(tokens[k]?.norm ?? '')) k++;
  const verb = tokens[k];
  if (verb === undefined || !HEAR.has(verb.norm) || verb.quotation !== -1) return null;
  const next = tokens[k + 1];
  const said =
    next?.text === ',' ||
    next?.text === ':' ||
    complementOf(tokens, k) === 'that' ||
    // "We have all heard the argument: boats are slow."
    (next?.pos === 'DET' && tokens[k + 3]?.text === ':' && tokens[k + 2]!.classes.includes('view-noun')) ||
    // "We hear the call, well, wait a year."
    (next?.pos === 'DET' && tokens[k + 3]?.text === ',' && INTERJECTIONS.has(tokens[k + 4]?.norm ?? '')) ||
    (next?.norm === 'from' && tokens.slice(k + 2, k + 8).some(({ norm }) => norm === 'that'));
  return said ? { kind: 'opponent', from: start, to: k + 1, subject: null } : null;
}

/** "|Sad to say|, the fountain is dry": the author's own. */
export const isSadToSay = (tokens: readonly Token[], verb: number): boolean =>
  verb > 1 &&
  verb < 4 &&
  tokens[verb]!.norm === 'say' &&
  tokens[verb - 1]!.norm === 'to' &&
  tokens[verb + 1]?.text === ',';
