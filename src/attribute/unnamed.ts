/** Frames that name nobody: "it is often said that", "we are told", "the argument is that". */
import { type Token, tokenAt, WordSet, wordSet } from '../model/index.js';
import { type Frame, isClause, isMain } from './frame.js';
import { type Subject, subjectOf } from './subjects.js';
import { type Complement, isVerb, type ReportKind } from './verbs.js';

const BE = wordSet("is are was were be been being 's 're am 'm");
const PARTICIPLES = wordSet('said told thought seen held taught led asked found shown known felt');

/** Whether the verb is a participle after a form of be: "is said". */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const { norm } = tokens[verb]!;
  if (!norm.endsWith('ed') && !PARTICIPLES.has(norm)) return false;
  let k = verb - 1;
  while (k >= 0 && (tokens[k]!.pos === 'ADV' || tokens[k]!.norm === 'not' || tokens[k]!.norm === "n't")) k--;
  return k >= 0 && BE.has(tokens[k]!.norm);
}

const TOLD = wordSet('told taught assured warned promised asked');
const QUESTIONS = wordSet('whether if how why what which who when where');
/** Participles whose "as" or "to" phrase is what unnamed others hold: "is portrayed as", "is said to". */
const HELD_AS = wordSet(
  'described portrayed depicted billed touted hailed dismissed framed branded painted derided ridiculed denounced',
);
const HELD_TO = wordSet('said thought believed alleged assumed');
const CHARGED = wordSet('accused criticized criticised blamed attacked denounced mocked derided');

/** "It is often said that", "we are told that", "the plan is dismissed as": nobody is named. */
export function passiveFrame(
  tokens: readonly Token[],
  verb: number,
  kind: ReportKind,
  subject: Subject,
  complement: Complement,
): Frame | null {
  const { norm } = tokens[verb]!;
  const frame: Frame = { kind: 'opponent', from: subject.from, to: verb + 1, subject: null };
  if (TOLD.has(norm)) {
    // "We are asked whether we want it": a question is put, and no answer.
    if (norm === 'asked' && QUESTIONS.has(tokens[verb + 1]?.norm ?? '')) return null;
    const us = subject.speaker === 'author' || subject.speaker === 'reader';
    return us && (isClause(complement) || norm === 'taught') ? frame : null;
  }
  if (tokens[subject.to - 1]!.norm === 'it' && complement === 'that')
    return kind === 'endorsing' || norm === 'expected' || isSaidFairly(tokens, verb) ? null : frame;
  if (complement === 'as' && HELD_AS.has(norm)) return frame;
  // "The port is said to be |running a trial" passes on news, and nobody's opinion.
  if (complement === 'to' && HELD_TO.has(norm)) return isUnderWay(tokens, verb + 2) ? null : frame;
  return CHARGED.has(norm) && complement !== 'object' ? frame : null;
}

const isUnderWay = (tokens: readonly Token[], be: number): boolean =>
  tokens[be]?.norm === 'be' && tokens[be + 1]?.pos === 'VERB' && tokens[be + 1]!.norm.endsWith('ing');

const FAIRLY = wordSet("fairly truly rightly justly safely well never not n't little must should ought");
/** "It may fairly be said that", "It must be said that", "It cannot be supposed that": the author says so. */
const isSaidFairly = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 5), verb).some(({ norm }) => FAIRLY.has(norm));

/** "a criticism leveled at the port": a participle that belongs to the noun. */
const HEARING = wordSet('hear hears heard');
const isLeveled = ({ norm, pos }: Token) =>
  pos === 'VERB' && (norm.endsWith('ed') || norm === 'made' || norm === 'heard');

const GOES = wordSet('goes went runs ran');
/** Nouns for views that an author reports rather than owns. */
const CLAIMED = wordSet(
  `argument claim view objection criticism complaint contention assertion accusation charge belief notion idea theory
   assumption premise suggestion myth fallacy misconception misunderstanding misperception illusion excuse rationale
   justification reasoning logic rhetoric mantra narrative worry fear concern suspicion impression counterargument feeling sentiment
   perception`,
);
const isClaimed = ({ norm }: Token) => CLAIMED.has(norm) || CLAIMED.has(norm.slice(0, -1));
const OWN = wordSet('my our this real only best greatest strongest correct good');

const HOLDING = wordSet(
  'take takes took taken make makes made hold holds held have has had express expresses expressed advance advances advanced adopt adopts adopted push pushes pushed repeat repeats repeated peddle peddles peddled spread spreads',
);
const BEFORE_VIEW = new WordSet(['the', 'a', 'an', 'this', 'that', 'of']);

const COMING = wordSet('came come comes');

/** "The ministry takes the view that", "opponents make the argument that": a verb and a noun that report together. */
function heldView(tokens: readonly Token[], noun: number): Frame | null {
  let that = noun + 1;
  // "makes the argument over and over again that"
  while (
    that < noun + 6 &&
    (tokens[that]?.pos === 'ADV' || tokens[that]?.norm === 'over' || tokens[that]?.norm === 'and')
  )
    that++;
  const concludes = tokens[noun]!.norm === 'conclusion';
  if (tokens[that]?.norm !== 'that' && !(concludes && tokens[that]?.text === ':')) return null;
  let k = noun - 1;
  while (k > 0 && (BEFORE_VIEW.has(tokens[k]!.norm) || tokens[k]!.pos === 'ADJ')) k--;
  // "came to the same conclusion:"
  if (concludes && tokens[k]?.norm === 'to' && COMING.has(tokenAt(tokens, k - 1)?.norm ?? '')) k--;
  else if (k < 1 || !HOLDING.has(tokens[k]!.norm) || !isVerb(tokens[k])) return null;
  const subject = subjectOf(tokens, k);
  if (subject === null || !isMain(tokens, subject.from)) return null;
  const { speaker } = subject;
  if (speaker === 'relative' || speaker === 'thing' || speaker === 'reader') return null;
  const at = { from: subject.from, to: noun + 1, subject };
  if (speaker === 'author') return { kind: null, ...at };
  return { kind: speaker === 'opponent' || speaker === 'generic' ? 'opponent' : 'neutral', ...at };
}

/** The tagger takes "everything" for a verb. */
const INDEFINITE = /^(?:every|any|some|no)/;
const NONE = wordSet("no not n't scarcely hardly never barely few little");

/** "There is a strange idea that": a view that is about, held by nobody in particular. */
function existingView(tokens: readonly Token[], noun: number): Frame | null {
  let start = tokens[0]!.norm === 'and' || tokens[0]!.norm === 'but' || tokens[0]!.norm === 'yet' ? 1 : 0;
  if (tokens[start]?.norm === 'then') start++;
  // "For instance, there is an impression that"
  for (let i = 1; i < 5; i++) if (tokens[i]?.text === ',') start = i + 1;
  if (tokens[start]?.norm !== 'there' || noun > start + 8 || !isClaimed(tokens[noun]!)) return null;
  for (let i = start + 1; i < noun; i++) if (NONE.has(tokens[i]!.norm)) return null;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 6); i++)
    if (tokens[i]!.norm === 'that')
      // "types of fear that grow": the fear grows, and nobody says so.
      return tokens[i + 1]?.norm === 'i' || (isVerb(tokens[i + 1]) && !INDEFINITE.test(tokens[i + 1]!.norm))
        ? null
        : { kind: 'opponent', from: start, to: i, subject: null };
  return null;
}

const ONE_OF = wordSet('one another');
const USUAL = wordSet('common usual standard main frequent popular familiar typical biggest');
/** The noun phrase of a view that is brought up as one of several is no longer. */
const LONGEST_VIEW = 26;

/** "One common argument is cost", "Another concern we have heard is that", "One of the arguments made by those who ... is that". */
function oneOfViews(tokens: readonly Token[], noun: number): Frame | null {
  const start = tokens[0]!.norm === 'but' || tokens[0]!.norm === 'and' ? 1 : 0;
  if (noun > start + 4 || !isClaimed(tokens[noun]!)) return null;
  let listed = ONE_OF.has(tokens[start]!.norm);
  let usual = false;
  for (let i = start; i < noun; i++) {
    const { norm } = tokens[i]!;
    if (OWN.has(norm) || norm === 'no') return null;
    if (USUAL.has(norm)) usual = true;
  }
  listed ||= usual;
  if (!listed) return null;
  for (let i = noun + 1; i < Math.min(tokens.length - 1, noun + LONGEST_VIEW); i++) {
    if (!BE.has(tokens[i]!.norm)) continue;
    if (usual || tokens[i + 1]!.norm === 'that')
      return { kind: 'opponent', from: start, to: i + 1, subject: null };
  }
  return null;
}

const TAKEN = wordSet('common easy tempting fashionable customary popular natural');
const AS_SEEN = wordSet('see view regard');
const TO_TAKE = wordSet(
  'view think believe assume dismiss say conclude imagine see regard blame suppose argue claim',
);

/** "It is tempting to think that", "It is common for newcomers to see": by whom is left open. */
export function takenFrame(tokens: readonly Token[]): Frame | null {
  const start = tokens[0]?.norm === 'but' || tokens[0]?.norm === 'and' ? 1 : 0;
  if (tokens[start]?.norm !== 'it') return null;
  // "It has become fashionable to say"
  const become = /^ha[sd]$/.test(tokens[start + 1]?.norm ?? '') ? start + 2 : start + 1;
  if (!BE.has(tokens[become]?.norm ?? '') && !/^bec[oa]mes?$/.test(tokens[become]?.norm ?? '')) return null;
  let k = become + 1;
  while (tokens[k]?.pos === 'ADV') k++;
  if (!TAKEN.has(tokens[k]?.norm ?? '')) return null;
  for (let i = k + 1; i < Math.min(tokens.length - 2, k + 9); i++) {
    if (tokens[i]!.norm !== 'to') continue;
    // "to see gulls" sees; "to see it as a toy" judges.
    const sees = AS_SEEN.has(tokens[i + 1]!.norm);
    if (sees && !tokens.slice(i + 2, i + 12).some(({ norm }) => norm === 'as' || norm === 'that'))
      return null;
    return TO_TAKE.has(tokens[i + 1]!.norm)
      ? { kind: 'opponent', from: start, to: i + 2, subject: null }
      : null;
  }
  return null;
}

/** "Boats are slow, |goes the argument|." */
function asideView(tokens: readonly Token[], noun: number): Frame | null {
  const after = tokens[noun + 1];
  if (noun < 4 || after?.word || tokens[noun - 1]!.norm !== 'the') return null;
  if (!GOES.has(tokens[noun - 2]!.norm) || tokens[noun - 3]!.text !== ',') return null;
  return { kind: 'opponent', from: noun - 2, to: noun + 1, subject: null };
}

/** "The argument is that", "the theory goes". */
export function viewFrame(tokens: readonly Token[], noun: number): Frame | null {
  const beside = asideView(tokens, noun);
  if (beside !== null) return beside;
  const listed = oneOfViews(tokens, noun);
  if (listed !== null) return listed;
  let k = noun + 1;
  while (
    k < tokens.length &&
    k < noun + 9 &&
    tokens[k]!.word &&
    (!isVerb(tokens[k]) || isLeveled(tokens[k]!) || HEARING.has(tokens[k]!.norm)) &&
    tokens[k]!.norm !== 'that'
  )
    k++;
  const verb = tokens[k];
  if (verb === undefined) return null;
  const held = heldView(tokens, noun) ?? existingView(tokens, noun);
  if (held !== null) return held;
  let from = noun;
  while (from > 0 && /^(?:ADJ|DET|NOUN|ADV|PRON|NUM|PROPN)$/.test(tokens[from - 1]!.pos)) {
    from--;
    if (OWN.has(tokens[from]!.norm)) return null;
  }
  const frame: Frame = { kind: 'opponent', from, to: k + 1, subject: null };
  // "why the idea goes to the senate": it does not run so, it moves.
  if (GOES.has(verb.norm) && k === noun + 1) {
    const asFollows = tokens[k + 1]?.norm === 'as' && tokens[k + 2]?.norm === 'follows';
    return tokens[k + 1]?.pos === 'ADP' && !asFollows ? null : frame;
  }
  if (!BE.has(verb.norm) || !CLAIMED.has(tokens[noun]!.norm) || !isMain(tokens, from)) return null;
  const next = tokens[k + 1]?.norm;
  return next === 'that' || next === ':' || next === '“' || next === '"' ? frame : null;
}
