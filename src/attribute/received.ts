/** Frames of views that go about: "conventional wisdom has it that", "the usual answer is that", "to hear the mayor tell it,", "on this view,". */
import { isPeople, type Token, tokenAt, wordSet } from '../model/index.js';
import { convinced, ifBelieved, madeThat } from './convictions.js';
import { type Frame, isMain } from './frame.js';
import { hearsay } from './hearsay.js';
import { imaginedFrame } from './imagined.js';
import { type Subject, subjectOf } from './subjects.js';
import { isVerb } from './verbs.js';

const BE = wordSet("is was 's");
const OWNED = wordSet("'s ’s ' ’");
const CONNECTIVES = wordSet('and but yet so now still');

/** Where the sentence begins, past "But" and "And". */
const opening = (tokens: readonly Token[]): number => (CONNECTIVES.has(tokens[0]?.norm ?? '') ? 1 : 0);

/** The frame of a view that goes about; null where the sentence has none. */
export function receivedFrame(tokens: readonly Token[]): Frame | null {
  const start = opening(tokens);
  return (
    imaginedFrame(tokens, start) ??
    hearsay(tokens, start) ??
    wisdom(tokens) ??
    usualReply(tokens, start) ??
    plainArgument(tokens, start) ??
    caseAgainst(tokens, start) ??
    forSomebody(tokens) ??
    thinkingGoes(tokens, start) ??
    tellsIt(tokens, start) ??
    inSomeonesView(tokens, start) ??
    seenBy(tokens, start) ??
    wouldHave(tokens) ??
    supposedTo(tokens, start) ??
    objected(tokens, start) ??
    articleOfFaith(tokens, start) ??
    schoolOf(tokens, start) ??
    ifBelieved(tokens, start) ??
    madeThat(tokens) ??
    convinced(tokens) ??
    listedClaims(tokens)
  );
}

const unnamed = (from: number, to: number): Frame => ({ kind: 'opponent', from, to, subject: null });

const THEIR = wordSet('their his her its');

/** "Their answer is that", "the mayor's answer is that": the frame of what somebody has, by the word before the noun; null where nobody has it. */
function owned(
  tokens: readonly Token[],
  start: number,
  noun: number,
  to: number,
  kind: 'neutral' | 'opponent',
): Frame | null {
  const { norm } = tokens[noun - 1]!;
  if (THEIR.has(norm)) return unnamed(start, to);
  if (!OWNED.has(norm)) return null;
  return { kind, from: start, to, subject: { speaker: 'person', from: start, to: noun - 1 } };
}

const RECEIVED = wordSet('conventional common received prevailing popular accepted perceived standard');
const HOLDS = wordSet(
  'holds held says said has had is was suggests dictates goes tells told assumes insists',
);
const IT_THAT = wordSet('that it us :');

/** "Conventional wisdom has it that", "the conventional wisdom is that". */
function wisdom(tokens: readonly Token[]): Frame | null {
  const at = tokens.findIndex(({ norm }, i) => norm === 'wisdom' && RECEIVED.has(tokens[i - 1]?.norm ?? ''));
  if (at < 0 || tokens[at]!.quotation !== -1) return null;
  const from = tokenAt(tokens, at - 2)?.norm === 'the' ? at - 2 : at - 1;
  let verb = at + 1;
  // "The conventional wisdom in the capitol is that"
  while (verb < at + 6 && tokens[verb]?.word && !isVerb(tokens[verb])) verb++;
  if (!HOLDS.has(tokens[verb]?.norm ?? '') || !isMain(tokens, from)) return null;
  const weak = BE.has(tokens[verb]!.norm) || /^ha[sd]$/.test(tokens[verb]!.norm);
  return !weak || IT_THAT.has(tokens[verb + 1]?.norm ?? '') ? unnamed(from, verb + 1) : null;
}

const USUAL = wordSet(
  'usual standard official stock familiar typical conventional common traditional orthodox reflexive',
);
const REPLIES = wordSet(
  'answer reply response retort rejoinder defense defence line explanation excuse solution story rationale refrain pitch',
);
const BEFORE_REPLY = wordSet('the a their his her');

/** "The usual answer is that the port needs time", "the mayor's defense was that nobody drowned": a reply of other people. */
function usualReply(tokens: readonly Token[], start: number): Frame | null {
  for (let i = start + 1; i < Math.min(tokens.length - 2, start + 7); i++) {
    if (!REPLIES.has(tokens[i]!.norm)) continue;
    const be = pastPhrase(tokens, i + 1);
    if (!BE.has(tokens[be]?.norm ?? '') || tokens[be + 1]?.norm !== 'that') return null;
    const before = tokens[i - 1]!.norm;
    const usual = USUAL.has(before) && (i - 1 === start || BEFORE_REPLY.has(tokens[i - 2]!.norm));
    if (usual) return unnamed(start, be + 1);
    // "The lobby's favorite line is that"
    const noun = tokens[i - 1]!.pos === 'ADJ' && i - 1 > start ? i - 1 : i;
    return owned(tokens, start, noun, be + 1, 'neutral');
  }
  return null;
}

const OF = wordSet('of for to against');
/** Words of "for the fee" behind such a noun. */
const LONGEST_PHRASE = 6;

/** Past "of the fee" at `at`. */
function pastPhrase(tokens: readonly Token[], at: number): number {
  if (!OF.has(tokens[at]?.norm ?? '')) return at;
  let end = at + 1;
  while (end < at + LONGEST_PHRASE && tokens[end]?.word && !isVerb(tokens[end])) end++;
  return end;
}

/** "The case against the tram is that it is ugly." */
function caseAgainst(tokens: readonly Token[], start: number): Frame | null {
  if (tokens[start]?.norm !== 'the' || !CASES.has(tokens[start + 1]?.norm ?? '')) return null;
  if (tokens[start + 2]?.norm !== 'against') return null;
  const be = pastPhrase(tokens, start + 2);
  return BE.has(tokens[be]?.norm ?? '') && tokens[be + 1]?.norm === 'that' ? unnamed(start, be + 1) : null;
}
const CASES = wordSet('case argument charge complaint objection criticism');

const ARGUED = wordSet(
  'argument case claim reasoning logic theory thesis contention view position complaint objection pitch message',
);
const PLAIN = wordSet('simple clear familiar straightforward this plain obvious');
const MAY = wordSet('can could may might');
const PUT = wordSet('stated put summed summarized summarised reduced boiled');
const COMES = wordSet('boils comes amounts runs');
/** Words between what is done with an argument and its colon: "can be stated |in a line|:". */
const LONGEST_MANNER = 8;

/** "The industry's argument is simple: a bridge pays for itself.", "Its thesis can be stated in a line: ports rule." */
function plainArgument(tokens: readonly Token[], start: number): Frame | null {
  for (let i = start + 1; i < Math.min(tokens.length - 4, start + 7); i++) {
    if (!ARGUED.has(tokens[i]!.norm)) continue;
    const verb = tokens[i + 1]!.norm;
    if (COMES.has(verb) || (MAY.has(verb) && tokens[i + 2]!.norm === 'be' && PUT.has(tokens[i + 3]!.norm))) {
      const colon = tokens.slice(i + 2, i + 2 + LONGEST_MANNER).findIndex(({ text }) => text === ':');
      return colon === -1 ? null : owned(tokens, start, i, i + 2 + colon, 'opponent');
    }
    if (!BE.has(verb)) return null;
    let k = i + 2;
    while (k < i + 4 && tokens[k]!.pos === 'ADV') k++;
    if (tokens[k]!.norm === 'that' && i === start + 1 && tokens[start]!.norm === 'its')
      return unnamed(start, k);
    if (!PLAIN.has(tokens[k]!.norm) || tokens[k + 1]?.text !== ':') return null;
    return owned(tokens, start, i, k + 1, 'opponent');
  }
  return null;
}

/** "Politics, |for Roe|, is a superstition": as somebody sees it. */
function forSomebody(tokens: readonly Token[]): Frame | null {
  for (let i = 2; i < Math.min(tokens.length - 3, 8); i++) {
    if (tokens[i]!.norm !== 'for' || tokens[i - 1]!.text !== ',') continue;
    let to = i + 1;
    while (tokens[to]?.pos === 'PROPN') to++;
    if (to === i + 1 || tokens[to]?.text !== ',' || !BEING.has(tokens[to + 1]?.norm ?? '')) return null;
    return { kind: 'neutral', from: i, to, subject: { speaker: 'person', from: i + 1, to } };
  }
  return null;
}
const BEING = wordSet('is are was were');

const THINKING = wordSet('thinking story reasoning refrain pitch explanation');
const GOES = wordSet('goes went');

/** "The thinking goes that", "the story goes like this:": against "the story goes to the printer". */
function thinkingGoes(tokens: readonly Token[], start: number): Frame | null {
  for (let i = start; i < Math.min(tokens.length - 2, start + 4); i++) {
    if (!THINKING.has(tokens[i]!.norm) || !GOES.has(tokens[i + 1]!.norm)) continue;
    const { norm } = tokens[i + 2]!;
    return norm === 'that' || norm === ',' || norm === ':' || norm === 'like' || norm === 'something'
      ? unnamed(start, i + 2)
      : null;
  }
  return null;
}

/** "To hear the mayor tell it, the dam is safe." */
function tellsIt(tokens: readonly Token[], start: number): Frame | null {
  if (tokens[start]?.norm !== 'to' || tokens[start + 1]?.norm !== 'hear') return null;
  for (let i = start + 3; i < Math.min(tokens.length - 3, start + 12); i++)
    if (tokens[i]!.norm === 'tell' && tokens[i + 1]!.norm === 'it' && tokens[i + 2]!.norm === ',') {
      const subject: Subject = { speaker: 'person', from: start + 2, to: i };
      return { kind: 'opponent', from: start, to: i + 2, subject };
    }
  return null;
}

const SEEING = wordSet('view telling account eyes mind opinion judgment estimation reckoning words');

/** "In the old mayor's telling, the dam is safe.", "By the crew's account, it leaks." */
function inSomeonesView(tokens: readonly Token[], start: number): Frame | null {
  const first = tokens[start]?.norm;
  if (first !== 'in' && first !== 'by') return null;
  for (let i = start + 2; i < Math.min(tokens.length - 3, start + 9); i++) {
    if (!tokens[i]!.word || FIRST.has(tokens[i - 1]!.norm)) return null;
    // "In the mayor's own words"
    const owner = tokens[i - 1]!.norm === 'own' ? i - 2 : i - 1;
    const seeing = first === 'in' ? SEEING : RECKONING;
    if (!OWNED.has(tokens[owner]!.norm) || !seeing.has(tokens[i]!.norm)) continue;
    if (tokens[i + 1]!.norm !== ',') return null;
    const subject: Subject = { speaker: 'person', from: start + 1, to: owner };
    return { kind: 'neutral', from: start, to: i + 1, subject };
  }
  return null;
}

const RECKONING = wordSet('account telling reckoning estimate admission');
const SIDE = wordSet('to for');
const WHOSE = wordSet('its their the his her many some most');
const FIRST = wordSet('i we our my you your');

const SUCH = wordSet('this that');
const VIEWED = wordSet('view account reading theory telling argument interpretation');
const TOLD = wordSet('view telling');

/** "On this view, the town is rich.", "To its critics, the bridge is a toy." */
function seenBy(tokens: readonly Token[], start: number): Frame | null {
  const first = tokens[start]?.norm;
  if ((first === 'on' || first === 'in') && SUCH.has(tokens[start + 1]?.norm ?? ''))
    return (first === 'on' ? VIEWED : TOLD).has(tokens[start + 2]?.norm ?? '') &&
      tokens[start + 3]?.norm === ','
      ? unnamed(start, start + 3)
      : null;
  if (first === undefined || !SIDE.has(first)) return null;
  const at = WHOSE.has(tokens[start + 1]?.norm ?? '') ? start + 2 : start + 1;
  if (!tokens[at]?.classes.includes('opponent')) return first === 'to' ? seenByThem(tokens, start) : null;
  let end = at + 1;
  // "To critics of the bridge,"
  if (tokens[end]?.norm === 'of') while (end < at + 7 && tokens[end]?.word && !isVerb(tokens[end])) end++;
  const follows = tokens[end + 1];
  // "To critics, I say no": the author speaks to them.
  if (tokens[end]?.norm !== ',' || follows === undefined || FIRST.has(follows.norm)) return null;
  return {
    kind: 'opponent',
    from: start,
    to: end,
    subject: { speaker: 'opponent', from: start + 1, to: end },
  };
}

const SEEMING = wordSet("is are was were 's seems seemed looks looked feels felt sounds sounded means meant");

/** "To the crew, the new rota is an insult.": against "To the crew, the port paid a bonus". */
function seenByThem(tokens: readonly Token[], to: number): Frame | null {
  if (!WHOSE.has(tokens[to + 1]?.norm ?? '')) return null;
  let comma = to + 2;
  while (comma < to + 6 && tokens[comma]?.word && !isVerb(tokens[comma])) comma++;
  if (tokens[comma]?.text !== ',' || FIRST.has(tokens[comma + 1]?.norm ?? 'i')) return null;
  const holder = tokens[comma - 1]!;
  if (!isPeople(holder) && !holder.classes.includes('institution')) return null;
  const verb = tokens.findIndex((token, i) => i > comma && isVerb(token));
  if (verb < 0 || !SEEMING.has(tokens[verb]!.norm) || tokens[verb + 1]?.pos === 'VERB') return null;
  return { kind: 'neutral', from: to, to: comma, subject: { speaker: 'person', from: to + 1, to: comma } };
}

const WHOM = wordSet('us you people voters everyone readers citizens');
const WANTS = wordSet('want wants wanted like prefer');
const BELIEVE = wordSet('believe think imagine accept suppose');

/** "The mayor would have us believe that nobody drowned." */
function wouldHave(tokens: readonly Token[]): Frame | null {
  for (let i = 1; i < tokens.length - 4; i++) {
    const { norm, quotation } = tokens[i]!;
    if (quotation !== -1 || !WHOM.has(tokens[i + 1]!.norm)) continue;
    const would = tokens[i - 1]!.norm;
    const has = norm === 'have' && (would === 'would' || would === "'d");
    // "The mayor wants us |to believe that"
    const to = !has && WANTS.has(norm) && tokens[i + 2]!.norm === 'to' ? 1 : 0;
    if ((!has && to === 0) || !BELIEVE.has(tokens[i + 2 + to]!.norm)) continue;
    const subject = subjectOf(tokens, i);
    if (subject === null || subject.speaker === 'author' || !isMain(tokens, subject.from)) return null;
    return { kind: 'opponent', from: subject.from, to: i + 3 + to, subject };
  }
  return null;
}

const ARE = wordSet("are 're were");
const MEANT = wordSet('supposed asked meant expected invited led encouraged');

/** "We are supposed to believe that nobody drowned." */
function supposedTo(tokens: readonly Token[], start: number): Frame | null {
  if (tokens[start]?.norm !== 'we' || !ARE.has(tokens[start + 1]?.norm ?? '')) return null;
  let k = start + 2;
  while (tokens[k]?.pos === 'ADV') k++;
  if (!MEANT.has(tokens[k]?.norm ?? '') || tokens[k + 1]?.norm !== 'to') return null;
  return BELIEVE.has(tokens[k + 2]?.norm ?? '') && tokens.at(-1)!.text !== '?' ? unnamed(start, k + 3) : null;
}

const COULD = wordSet('could might may can');
const OBJECT = wordSet('object protest counter retort');

/** "One could object that ferries are slow." */
const objected = (tokens: readonly Token[], start: number): Frame | null =>
  tokens[start]?.norm === 'one' &&
  COULD.has(tokens[start + 1]?.norm ?? '') &&
  OBJECT.has(tokens[start + 2]?.norm ?? '') &&
  tokens[start + 3]?.norm === 'that'
    ? unnamed(start, start + 3)
    : null;

const CREEDS = wordSet('faith commonplace truism cliché cliche gospel dogma');

/** "It has become an article of faith among planners that": a creed of others. */
function articleOfFaith(tokens: readonly Token[], start: number): Frame | null {
  if (tokens[start]?.norm !== 'it') return null;
  const at = tokens.findIndex(({ norm }, i) => i < start + 8 && CREEDS.has(norm));
  if (at < start + 2) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i++) {
    if (tokens[i]!.norm === 'that') return unnamed(start, i);
    if (!tokens[i]!.word || isVerb(tokens[i])) return null;
  }
  return null;
}

/** "There is a school of thought that ports are dying." */
function schoolOf(tokens: readonly Token[], start: number): Frame | null {
  if (tokens[start]?.norm !== 'there') return null;
  for (let i = start + 2; i < Math.min(tokens.length - 3, start + 6); i++)
    if (tokens[i]!.norm === 'school' && tokens[i + 1]!.norm === 'of' && tokens[i + 2]!.norm === 'thought')
      return unnamed(start, i + 3);
  return null;
}

const MAKING = wordSet(
  'make makes made offer offers offered give gives gave raise raises raised have advance',
);
const CLAIMS = wordSet(
  'claim claims point points reason reasons argument arguments objection objections complaint complaints',
);

/** "Supporters make three claims: that the bridge pays, that it lasts": what stands behind the colon is theirs. */
function listedClaims(tokens: readonly Token[]): Frame | null {
  for (let i = 1; i < tokens.length - 4; i++) {
    if (!MAKING.has(tokens[i]!.norm) || !isVerb(tokens[i]) || tokens[i]!.quotation !== -1) continue;
    const colon = tokens.findIndex(({ text }, k) => k > i && text === ':');
    if (colon === -1 || colon > i + 5 || tokens[colon + 1]?.norm !== 'that') continue;
    if (!tokens.slice(i + 1, colon).some(({ norm }) => CLAIMS.has(norm))) continue;
    const subject = subjectOf(tokens, i);
    if (subject === null || subject.from > 1) return null;
    const theirs = subject.speaker === 'opponent' || subject.speaker === 'generic';
    return theirs ? { kind: 'opponent', from: subject.from, to: colon, subject } : null;
  }
  return null;
}
