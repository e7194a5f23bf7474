/** Speech that an author imagines for others: "The reply will be: …", "You can hear them now: …", "They would say something like this: …" */
import { isPeople, type Token, wordSet } from '../model/index.js';
import { type Frame, isMain } from './frame.js';
import { type Subject, subjectOf } from './subjects.js';
import { frameWord, isClauseAt } from './verbs.js';

/** What others say back. */
const REPLIES = wordSet(
  'reply response retort rejoinder objection excuse complaint protest comeback rebuttal pushback counterargument',
);
/** Whose word it is when these stand before it. */
const OWNED = wordSet('my our your this real only best correct right proper true honest good');
const COMING = wordSet("will would 'll 'd may might");
const RUNNING = wordSet('be come go run goes runs comes');
const BE = wordSet("is was 's");
/** What the author knows of it before it comes. */
const KNOWN = wordSet('predictable familiar obvious swift ready instant inevitable always easy');
/** Words from the verb to the colon. */
const LONGEST_LEAD = 7;

/** The frame of imagined speech; null where the sentence opens otherwise. */
export const imaginedFrame = (tokens: readonly Token[], start: number): Frame | null =>
  replyToCome(tokens, start) ??
  heardNow(tokens, start) ??
  somethingLike(tokens) ??
  imaginedReply(tokens, start);

/** "The reply will be: boats are slow", "The objection is predictable: …", "The response will be that boats are slow". */
function replyToCome(tokens: readonly Token[], start: number): Frame | null {
  for (let i = start + 1; i < Math.min(tokens.length - 3, start + 5); i++) {
    if (OWNED.has(tokens[i - 1]!.norm)) return null;
    if (!REPLIES.has(tokens[i]!.norm)) continue;
    let verb = i + 1;
    // "The reply from the port will be:"
    while (
      verb < i + 7 &&
      tokens[verb]?.word &&
      !COMING.has(tokens[verb]!.norm) &&
      !BE.has(tokens[verb]!.norm)
    )
      verb++;
    const comes = COMING.has(tokens[verb]?.norm ?? '') && leadsOn(tokens, verb + 1);
    const known =
      BE.has(tokens[verb]?.norm ?? '') &&
      tokens.slice(verb + 1, verb + 4).some(({ norm }) => KNOWN.has(norm));
    if (!comes && !known) return null;
    if (comes && tokens[verb + 1]!.norm === 'be' && tokens[verb + 2]!.norm === 'that')
      return unnamed(start, verb + 3);
    return announced(tokens, start, verb + 1, null);
  }
  return null;
}

const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some(({ norm }) => RUNNING.has(norm));

const HEARERS = wordSet('you i we one');
const CAN = wordSet('can could');
const THEM = wordSet('them it him her');
const NOW = wordSet('now already almost just still');

/** "You can hear them now: boats are slow", "I can already hear the critics: “…”" */
function heardNow(tokens: readonly Token[], start: number): Frame | null {
  if (!HEARERS.has(tokens[start]?.norm ?? '') || !CAN.has(tokens[start + 1]?.norm ?? '')) return null;
  let hear = start + 2;
  while (tokens[hear]?.pos === 'ADV') hear++;
  if (tokens[hear]?.norm !== 'hear') return null;
  const colon = colonAfter(tokens, hear);
  if (colon === -1) return null;
  const heard = tokens.slice(hear + 1, colon);
  // "You can hear him: he sings."
  const soon = tokens.slice(start + 2, colon).some(({ norm }) => NOW.has(norm));
  if (!heard.some((token) => (soon && THEM.has(token.norm)) || isVoice(token))) return null;
  const from = hear + 1;
  const named = heard.find(isPerson);
  let to = from;
  while (to < colon && tokens[to]!.pos !== 'ADV') to++;
  const subject: Subject | null = named === undefined ? null : { speaker: 'opponent', from, to };
  return announced(tokens, start, hear + 1, subject);
}

const isPerson = (token: Token): boolean => isPeople(token) || token.classes.includes('institution');
const isVoice = (token: Token): boolean =>
  isPerson(token) || token.classes.includes('view-noun') || REPLIES.has(token.norm);

/** "They would say something like this: boats are slow." */
function somethingLike(tokens: readonly Token[]): Frame | null {
  for (let i = 2; i < Math.min(tokens.length - 4, 20); i++) {
    if (tokens[i]!.norm !== 'something' || tokens[i + 1]!.norm !== 'like') continue;
    const verb = i - 1;
    if (frameWord(tokens[verb]!)?.verb == null) return null;
    const subject = subjectOf(tokens, verb);
    if (subject === null || subject.speaker === 'author' || subject.speaker === 'relative') return null;
    if (subject.speaker === 'thing' || !isMain(tokens, subject.from)) return null;
    return announced(tokens, subject.from, i, subject);
  }
  return null;
}

/** "One can imagine the response: boats are slow." */
function imaginedReply(tokens: readonly Token[], start: number): Frame | null {
  const at = tokens.slice(start, start + 4).findIndex(({ norm }) => norm === 'imagine');
  if (at === -1) return null;
  const noun = start + at + 2;
  if (!REPLIES.has(tokens[noun]?.norm ?? '') || OWNED.has(tokens[noun - 1]!.norm)) return null;
  return announced(tokens, start, noun + 1, null);
}

const unnamed = (from: number, to: number): Frame => ({ kind: 'opponent', from, to, subject: null });

/** The frame up to its colon, behind which somebody speaks or nothing stands; null where a thing follows ("The reply will be: forty"). */
function announced(
  tokens: readonly Token[],
  from: number,
  at: number,
  subject: Subject | null,
): Frame | null {
  const colon = colonAfter(tokens, at - 1);
  return colon !== -1 && speaksAt(tokens, colon + 1) ? { kind: 'opponent', from, to: colon, subject } : null;
}

/** Whether what stands behind a colon can be somebody's: quoted words, a clause, a command, or the next sentence. */
export const speaksAt = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || tokens[at]!.quotation !== -1 || isClauseAt(tokens, at) || tokens[at]?.pos === 'VERB';

function colonAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_LEAD + 1); i++) {
    if (tokens[i]!.text === ':') return i;
    if (!tokens[i]!.word || tokens[i]!.quotation !== -1) return -1;
  }
  return -1;
}
