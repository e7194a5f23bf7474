/** Points of other people, listed after they are announced: "Supporters give three reasons. First, … Second, …", "The arguments against it are familiar. …" */
import { type AnnotatedSentence, type Token, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import { speaksAt } from './imagined.js';
import { type Speaker, type Subject, subjectOf } from './subjects.js';
import { isVerb } from './verbs.js';

/** What a sentence announces. */
interface Announced {
  /** Who makes the points; null where they are nobody's in particular. */
  readonly subject: Subject | null;
  /** Each point is numbered, and no other sentence is one; else all sentences up to the author's turn are. */
  readonly numbered: boolean;
  /** Somebody is made to speak, and nothing marks the end but the author's turn: without one, only the announcement is theirs. */
  readonly spoken: boolean;
  /** The speaker says "we" and "I". */
  readonly direct: boolean;
}

const GIVING = wordSet(
  'make makes made offer offers offered give gives gave cite cites cited raise raises raised have advance',
);
const COUNTED = wordSet('two three four five several many some various');
const POINTS = wordSet(
  'points reasons arguments objections claims complaints criticisms concerns worries answers excuses',
);
const THEIRS: ReadonlySet<Speaker> = new Set<Speaker>(['opponent', 'generic']);

const VIEWS = wordSet('arguments objections complaints criticisms worries fears excuses talking');
const TOWARD = wordSet('against to about for of');
const WORN = wordSet('familiar well-known well-worn predictable tired old worn stale known');
const BE = wordSet('are were');

/** The sentences that are points of others, each with who is said to make them. */
export function pointsOf(
  sentences: readonly AnnotatedSentence[],
  frames: readonly (Frame | null)[],
): ReadonlyMap<number, { readonly sentence: number; readonly subject: Subject | null }> {
  const found = new Map<number, { sentence: number; subject: Subject | null }>();
  sentences.forEach((sentence, i) => {
    // What ends its paragraph announces nothing.
    if (sentence.role !== 'body' || sentences[i + 1]?.block !== sentence.block || found.has(i)) return;
    const announced = announces(sentence.tokens, frames[i]!);
    if (announced === null) return;
    // "The council's position is clear. It opposes the bridge.": that is told of the council.
    if (frames[i] === null && announced.spoken && TELLING.has(sentences[i + 1]!.tokens[0]!.norm)) return;
    const theirs: number[] = [];
    let numbered = false;
    const { spoken, direct } = announced;
    let turned = false;
    let k = i + 1;
    for (; sentences[k]?.block === sentence.block && k <= i + LONGEST_RUN; k++) {
      const { tokens } = sentences[k]!;
      turned = isTurn(tokens, direct) || (spoken && isTale(tokens)) || (spoken && answers(sentences[k]!));
      if (turned || (announced.numbered && isJudged(tokens))) break;
      if (ORDINALS.has(tokens[0]!.norm) || ORDINALS.has(tokens[1]?.norm ?? '')) numbered = true;
      else if (announced.numbered) break;
      theirs.push(k);
    }
    if (announced.numbered && !numbered) return;
    const next = sentences[k];
    turned ||= next !== undefined && next.block !== sentence.block && opensTurn(next.tokens);
    if (spoken && !turned) return;
    for (const at of theirs) found.set(at, { sentence: i, subject: announced.subject });
  });
  return found;
}
/** Sentences of a paragraph that can be points of one announcement. */
const LONGEST_RUN = 6;

const ORDINALS = wordSet(
  'first firstly second secondly third thirdly fourth fourthly finally last lastly one another',
);

const JUDGED = wordSet(
  'true false wrong right nonsense absurd correct fair weak sound real easy harder better',
);
const DEGREES = wordSet('half only simply plainly partly largely not just quite almost merely the');

/** "The first is half true.": what the author says of a point, and not the point. */
function isJudged(tokens: readonly Token[]): boolean {
  const at = tokens[0]!.norm === 'the' ? 1 : 0;
  if (!ORDINALS.has(tokens[at]?.norm ?? '') || !JUDGING_BE.has(tokens[at + 1]?.norm ?? '')) return false;
  let k = at + 2;
  while (DEGREES.has(tokens[k]?.norm ?? '')) k++;
  return JUDGED.has(tokens[k]?.norm ?? '');
}
const JUDGING_BE = wordSet("is was 's");

const TURNING = wordSet(
  'but yet however still except alas nonsense wrong no none not all these this those that actually',
);
const OWN = wordSet('i we our my us me');

/** Where the author takes the floor again. */
const isTurn = (tokens: readonly Token[], direct: boolean): boolean =>
  opensTurn(tokens) ||
  // "It is a poor argument."
  (tokens[0]!.norm === 'it' && tokens.some(({ classes }) => classes.includes('view-noun'))) ||
  (!direct && hasOwn(tokens));

const opensTurn = (tokens: readonly Token[]): boolean =>
  TURNING.has(tokens[0]!.norm) ||
  // "The trouble is that"
  (tokens[0]!.norm === 'the' && TROUBLES.has(tokens[1]?.norm ?? '') && JUDGING_BE.has(tokens[2]?.norm ?? ''));
const TROUBLES = wordSet('trouble difficulty problem catch snag rub');

const hasOwn = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm, quotation }) => quotation === -1 && OWN.has(norm));

const TELLING = wordSet('it they he she');
const VERDICTS = wordSet(
  'wrong right mistaken false untrue absurd really forget forgets ignore ignores miss misses overlook overlooks argument point',
);
/** Tell of the speaker: "He is wrong." */
const SPEAKERS = wordSet('he she');

/** Where somebody is made to speak, the author's turn as well: a question, a verdict, a sentence about the speaker. */
const answers = ({ tokens, question }: AnnotatedSentence): boolean =>
  question || SPEAKERS.has(tokens[0]!.norm) || tokens.some(({ norm }) => VERDICTS.has(norm));

const NOW = wordSet("is are 's 're has have will can do does must should would may");

/** "A captain went out in March.": told of what happened, where somebody is made to say how things are. */
const isTale = (tokens: readonly Token[]): boolean =>
  tokens.some(({ classes, pos }) => pos === 'VERB' && classes.includes('narrative-verb')) &&
  !tokens.some(({ norm, pos }) => NOW.has(norm) || (pos === 'VERB' && /[^s]s$/.test(norm)));

const TOLD_AT_LENGTH = wordSet('like as');

function announces(tokens: readonly Token[], frame: Frame | null): Announced | null {
  // "The thinking goes like this:" and "The argument goes like this." are told at length.
  if (
    frame?.kind === 'opponent' &&
    frame.subject === null &&
    TOLD_AT_LENGTH.has(tokens[frame.to]?.norm ?? '')
  )
    return points(null, false);
  return (
    madeToSpeak(tokens, frame) ??
    plainPosition(tokens) ??
    fairHearing(tokens) ??
    givenPoints(tokens) ??
    wornViews(tokens) ??
    heardViews(tokens)
  );
}

const points = (subject: Subject | null, numbered: boolean): Announced => ({
  subject,
  numbered,
  spoken: false,
  direct: false,
});

/** Words between a frame and its colon: "They will tell |you:", "goes |something like this:". */
const LONGEST_LEAD = 4;

/** "The reply will be: boats are slow.", "The argument runs something like this: …" */
function madeToSpeak(tokens: readonly Token[], frame: Frame | null): Announced | null {
  if (frame?.kind !== 'opponent') return null;
  let colon = frame.to;
  while (tokens[colon]?.word && colon < frame.to + LONGEST_LEAD) colon++;
  // "Critics point to three things: cost, time, noise."
  if (tokens[colon]?.text !== ':' || !speaksAt(tokens, colon + 1)) return null;
  const speech = tokens.slice(colon + 1);
  if (speech.some(({ quotation }) => quotation !== -1)) return null;
  return { subject: frame.subject, numbered: false, spoken: true, direct: hasOwn(speech) };
}

const POSITIONS = wordSet(
  'position argument case view line message pitch claim theory complaint story defense',
);
const OWNERS = wordSet("'s ’s ' ’ their his her");
const PLAIN = wordSet('simple clear familiar straightforward plain predictable');

/** "The council's position is simple." */
function plainPosition(tokens: readonly Token[]): Announced | null {
  const at = tokens
    .slice(0, 7)
    .findIndex(({ norm }, i) => POSITIONS.has(norm) && i > 0 && OWNERS.has(tokens[i - 1]!.norm));
  if (at === -1 || (tokens[at + 1]?.norm !== 'is' && tokens[at + 1]?.norm !== 'was')) return null;
  const said = tokens[at + 2]?.pos === 'ADV' ? at + 3 : at + 2;
  if (!PLAIN.has(tokens[said]?.norm ?? '') || tokens[said + 1]?.text !== '.') return null;
  const subject: Subject | null = at > 1 ? { speaker: 'person', from: 0, to: at - 1 } : null;
  return { subject, numbered: false, spoken: true, direct: false };
}

const CASES = wordSet('case argument arguments');
const DESERVE = wordSet('deserves deserve merits merit');

/** "The case for the bridge deserves a fair hearing." */
function fairHearing(tokens: readonly Token[]): Announced | null {
  if (tokens[0]?.norm !== 'the' || !CASES.has(tokens[1]?.norm ?? '')) return null;
  if (!DESERVE.has(tokens.at(-5)?.norm ?? '') || tokens.at(-2)?.norm !== 'hearing') return null;
  return { subject: null, numbered: false, spoken: true, direct: false };
}

/** "Supporters of the bridge make three points." */
function givenPoints(tokens: readonly Token[]): Announced | null {
  for (let i = 1; i < tokens.length - 2; i++) {
    if (!GIVING.has(tokens[i]!.norm) || !isVerb(tokens[i]) || tokens[i]!.quotation !== -1) continue;
    if (!COUNTED.has(tokens[i + 1]!.norm)) continue;
    if (!tokens.slice(i + 2, i + 5).some(({ norm }) => POINTS.has(norm))) continue;
    const subject = subjectOf(tokens, i);
    return subject !== null && subject.from <= 1 && THEIRS.has(subject.speaker)
      ? points(subject, true)
      : null;
  }
  return null;
}

/** "The arguments against the bridge are familiar." */
function wornViews(tokens: readonly Token[]): Announced | null {
  if (tokens[0]?.norm !== 'the' || tokens.length > 16) return null;
  const at = tokens.findIndex(({ norm }, i) => VIEWS.has(norm) && TOWARD.has(tokens[i + 1]?.norm ?? ''));
  if (at < 1 || at > 2) return null;
  const be = tokens.findIndex(({ norm }, i) => i > at && BE.has(norm));
  return be > 0 && tokens.slice(be + 1).some(({ norm }) => WORN.has(norm)) && tokens.at(-1)!.text === '.'
    ? points(null, false)
    : null;
}

const HEARING = wordSet('hear know anticipate foresee');
const HEARD = wordSet(
  'objection objections argument arguments complaint complaints groans protests excuses reply',
);
const HEARD_OF = wordSet('the their your this these');
const BEFORE_HEARING = wordSet('can could already well almost now');

/** "I can hear the objection." */
function heardViews(tokens: readonly Token[]): Announced | null {
  if (tokens[0]?.norm !== 'i' && tokens[0]?.norm !== 'you' && tokens[0]?.norm !== 'we') return null;
  let verb = 1;
  while (BEFORE_HEARING.has(tokens[verb]?.norm ?? '')) verb++;
  if (!HEARING.has(tokens[verb]?.norm ?? '') || !HEARD_OF.has(tokens[verb + 1]?.norm ?? '')) return null;
  if (!HEARD.has(tokens[verb + 2]?.norm ?? '')) return null;
  const rest = tokens
    .slice(verb + 3)
    .map(({ norm }) => norm)
    .join(' ');
  return rest === '.' || rest === ':' || rest === 'already .' || rest === 'now .'
    ? { subject: null, numbered: false, spoken: true, direct: false }
    : null;
}
