/** The force of a demand that no modal expresses: imperatives and "let's" (docs/strength.md, "Demands"). */
import {
  COMING_TIMES,
  givesResult,
  INTERRUPTING,
  OF_VERBS,
  type Token,
  tokenAt,
  wordSet,
} from '../model/index.js';
import type { Clause, Clauses } from './clause.js';
import type { Construction, Weight } from './compose.js';
import {
  AUXILIARY,
  COORDINATOR,
  flagsOf,
  isAdverb,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  SUBORDINATOR_OR_PREPOSITION,
} from './grammar.js';
import { BEFORE_COMMAND } from './loud.js';
import { isDoubtful } from './verbs.js';
import { wordOf } from './words.js';

/** Verbs of talk about the text itself: "Consider Finland." They claim what follows and ask for nothing (docs/guideline.md, "Prescription"). */
const DISCOURSE_VERBS = wordSet(
  `consider look think suppose remember note see recall notice observe imagine picture compare say call witness mind wait forget guess
   bear assume recognize understand misunderstand know mark count add thank multiply`,
);
/** After "let's": talk about the text, which boosts or only moves on. */
const TALK = wordSet(
  'face get say suppose look start take begin see assume imagine consider talk dig go review examine explore dive return turn walk focus pause call',
);
const NOT_TALK = wordSet('forget kid pretend mince bother fool be');
const CANDID = wordSet('clear honest frank real candid precise realistic blunt');
/** Verbs that are as often nouns or adjectives at the start; an object must follow: "Open |the door", not "Open source". */
const HOMOGRAPHS = wordSet(
  `last further number free open time state market tax better lower code test set break risk trust launch respect live enter update direct
   welcome slow right light even double long present close clean clear dry cool total level record report project produce object subject
   contract research result water power fund house land place plant plan price value book school trade work practice cost travel`,
);
const WILL = wordSet("will 'll wo");
const NEGATIONS = wordSet("n't not never");
/** "Students, |don't ...": a name before the verb is no longer. */
const LONGEST_ADDRESS = 3;

/** The commands of a sentence: at most one for each main clause. */
export function commandsOf(tokens: readonly Token[], clauses: Clauses): Construction[] {
  const found: Construction[] = [];
  /** The last main clause with one. */
  let done = -1;
  for (const clause of clauses.all) {
    const { kind, unit } = clause;
    if (kind !== 'main' || unit === done || !canCommand(tokens, clauses, unit)) continue;
    const weight = commandIn(tokens, clauses, clause);
    if (!weight) continue;
    found.push({ unit, weight, spans: false, outside: weight.effect === 'shade-up' });
    done = unit;
  }
  return found;
}

/** What "and" joins has a subject of its own, or it would be no clause; and "Do this, and that will follow" is a condition. */
function canCommand(tokens: readonly Token[], { joins, verbs }: Clauses, unit: number): boolean {
  if (joins[unit] === 'and' || joins[unit] === 'or') return false;
  const next = joins[unit + 1] === 'and' ? verbs[unit + 1]! : -1;
  return next === -1 || !WILL.has(tokens[next]!.norm);
}

function commandIn(tokens: readonly Token[], clauses: Clauses, clause: Clause): Weight | null {
  const first = commandPlace(tokens, clauses, clause);
  if (first === -1) return addressed(tokens, clause);
  const warning = prohibitionAt(tokens, clause, first);
  if (warning !== -1) return command(warning, 2);
  const next = tokens[first + 1];
  if (tokens[first]!.norm === 'let' && (next?.norm === "'s" || next?.norm === 'us'))
    return {
      from: first,
      to: first + 2,
      type: 'hortative',
      effect: isTalk(tokens, first + 2) ? 'shade-up' : 'b1',
    };
  return isCommand(tokens, clause, first) ? command(first) : addressed(tokens, clause);
}

/** A command to those who are named before it. */
function addressed(tokens: readonly Token[], clause: Clause): Weight | null {
  const told = afterAddress(tokens, clause);
  if (told === -1 || tokens[told] === undefined) return null;
  const warning = prohibitionAt(tokens, clause, told);
  if (warning !== -1) return command(warning, 2);
  // After a name alone an object must follow: "Boats, |sail and all".
  if (tokens[told - 1]!.text === ',' && !startsObject(tokens[told + 1])) return null;
  return isCommand(tokens, clause, told) ? command(told) : null;
}

/** `length`: in tokens; "do not" has two. */
const command = (from: number, length = 1): Weight => ({
  from,
  to: from + length,
  type: 'imperative',
  effect: 'b1',
});

function isCommand(tokens: readonly Token[], clause: Clause, i: number): boolean {
  if (!isCommandVerb(tokens, i) || !ownsNoSubject(tokens, clause, i) || givesResult(tokens, i)) return false;
  const next = tokens[i + 1];
  return !next?.word || (flagsOf(next.norm) & AUXILIARY) === 0;
}

/** What "let's" goes on with where it only manages the talk: "let's |be clear", "let's |start with". */
function isTalk(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? '';
  // "Let's not |forget", as against "let us not |mistake silence for consent".
  if (norm === 'not') return NOT_TALK.has(tokens[i + 1]?.norm ?? '');
  return TALK.has(norm) || (norm === 'be' && CANDID.has(tokens[i + 1]?.norm ?? ''));
}

function isCommandVerb(tokens: readonly Token[], i: number): boolean {
  const { norm, classes } = tokens[i]!;
  const next = tokens[i + 1];
  if (norm === 'say' && (next?.norm === 'yes' || next?.norm === 'no')) return true;
  if (next?.text === ':' || DISCOURSE_VERBS.has(norm)) return false;
  // "End of the line for the ferry".
  if (next?.norm === 'of' && !OF_VERBS.has(norm)) return false;
  // "Mine." is whose it is.
  if (norm === 'mine' && !startsObject(next)) return false;
  // "Each |time the gate fails", "next |time you see her".
  const before = tokenAt(tokens, i - 1);
  if (before?.pos === 'DET' || (norm === 'time' && before?.norm === 'next')) return false;
  // "Load-bearing walls", "they vowed to “|launch a raid”": part of a word, or of a clause that began outside the quotation.
  if ((next?.text === '-' && !next.spaced) || goesOn(tokens, i)) return false;
  if (HOMOGRAPHS.has(norm) && !isInstead(tokens, i) && (!startsObject(next) || describes(tokens, i + 1)))
    return false;
  switch (norm) {
    case 'be':
      // "Be that as it may", "far be it from me".
      return next?.norm !== 'it' && next?.norm !== 'that';
    case 'do':
      return !NEGATIONS.has(next?.norm ?? '') && !asksWith(tokens, i);
    case 'come':
      return !COMING_TIMES.has(next?.norm ?? '');
    case 'take':
      return !isExample(tokens, i);
    case 'put':
      return next?.text !== ',' && !isPutting(tokens, i);
    case 'let':
      return next?.norm !== 'me';
    case 'keep':
      return tokens[i + 2]?.norm !== 'mind';
    default:
      return classes.includes('action-verb');
  }
}

/** Whether quoted words go on with what stands before the quotation, without a mark that leads up to them. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const { quotation } = tokens[i]!;
  if (quotation === -1) return false;
  let first = i;
  while (first > 0 && tokens[first - 1]!.quotation === quotation) first--;
  return tokenAt(tokens, first - 1)?.word === true;
}

const WAYS_TO_PUT = wordSet('another differently simply bluntly plainly context perspective mildly');

/** "Put another way", "Put it in context": talk about the text. */
function isPutting(tokens: readonly Token[], i: number): boolean {
  const it = tokens[i + 1]?.norm === 'it' || tokens[i + 1]?.norm === 'this' ? 1 : 0;
  const way = tokens[i + 1 + it];
  return WAYS_TO_PUT.has((way?.norm === 'in' ? tokens[i + 2 + it] : way)?.norm ?? '');
}

/** "She asked: “|Do the boats leave?”" */
const asksWith = (tokens: readonly Token[], i: number): boolean =>
  tokens.some(({ text }, k) => k > i && text === '?');

/** "Instead of waiting, |plan for a long winter": what comes after is done, not named. */
const isInstead = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i - 1]!.text === ',' && tokens[0]!.norm === 'instead' && tokens[1]!.norm === 'of';

/** "Trade |that passes": tells which, and is no object, as "that car" would be. */
function describes(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]?.pos;
  return tokens[i]!.norm === 'that' && (after === 'VERB' || after === 'AUX');
}

/** Whether an object can begin here: a determiner, a pronoun, or a particle. */
function startsObject(next: Token | undefined): boolean {
  return (
    next?.pos === 'DET' ||
    next?.pos === 'PRON' ||
    next?.norm === 'your' ||
    next?.norm === 'our' ||
    next?.norm === 'up'
  );
}

/** "Take Finland, for example": a case and no command. */
function isExample(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.pos === 'PROPN') return true;
  return tokens.some(
    ({ norm }, k) => k > i && (norm === 'example' || norm === 'instance' || norm === 'case'),
  );
}

/** Whether the clause's finite verb, if it has one, is only another command or belongs to what the command goes on to. */
function ownsNoSubject(tokens: readonly Token[], { verb }: Clause, first: number): boolean {
  if (verb === -1 || verb === first || tokens[first]!.norm === 'let') return true;
  const next = tokens[first + 1]?.norm;
  if (next === 'sure' || next === 'certain' || isInstead(tokens, first)) return true;
  if (verb < first) return false;
  // "Read our lessons |learned".
  if (
    verb > first + 1 &&
    isDoubtful(tokens[verb]!, wordOf(tokens[verb]!).flags) &&
    tokens[verb - 1]!.pos === 'NOUN'
  )
    return true;
  // "Use maps |to make sure the work gets done".
  for (let i = first + 2; i < verb - 1; i++)
    if (tokens[i]!.norm === 'to' && tokens[i + 1]!.pos === 'VERB') return true;
  const before = tokens[verb - 1]!;
  // "Access to the pier, however, |will be closed": what is named has a verb.
  if (
    before.norm === ',' &&
    tokenAt(tokens, verb - 3)?.norm === ',' &&
    INTERRUPTING.has(tokens[verb - 2]!.norm)
  )
    return false;
  return before.norm === ',' || (flagsOf(before.norm) & (COORDINATOR | PRONOUN)) !== 0;
}

/** "Don't ..." at i, after a name ("Students, |don't ..."), or after "when" and "if": where "do" stands, or -1. */
function prohibitionAt(tokens: readonly Token[], { from }: Clause, i: number): number {
  let place = i;
  const last =
    flagsOf(tokens[from]!.norm) & (SUBORDINATOR | SUBORDINATOR_OR_PREPOSITION)
      ? tokens.length
      : i + LONGEST_ADDRESS;
  for (let k = i + 1; k <= last && place === i; k++)
    if (tokens[k]?.text === ',' && tokens[k + 1]?.norm === 'do') place = k + 1;
  const verb = tokens[place + 2];
  if (tokens[place]!.norm !== 'do' || verb === undefined || !NEGATIONS.has(tokens[place + 1]!.norm))
    return -1;
  if (flagsOf(verb.norm) & PRONOUN || verb.pos === 'DET' || DISCOURSE_VERBS.has(verb.norm)) return -1;
  return verb.norm === 'get' && tokens[place + 3]?.norm === 'me' ? -1 : place;
}

/** "Neighbors, |take a breath", "A word to the mayor: |help us": where what is said to those who are addressed begins, or -1. */
function afterAddress(tokens: readonly Token[], clause: Clause): number {
  const { from, verb } = clause;
  for (let i = from; i < tokens.length && (verb === -1 || i < verb); i++) {
    const { text } = tokens[i]!;
    if (text === ':') return i + 1;
    if (text === ',' && i > from && i - from <= LONGEST_ADDRESS)
      return tokens[i - 1]!.pos === 'PROPN' || tokens[i - 1]!.pos === 'NOUN' ? i + 1 : -1;
  }
  return -1;
}

/** Where a command's verb would stand in a clause: its first word, polite and joining words aside; -1 where there is none. */
function commandPlace(tokens: readonly Token[], clauses: Clauses, clause: Clause): number {
  for (let i = clause.from; i < tokens.length; i++) {
    if (clauses.at[i] !== clause) {
      if (clauses.at[i]!.kind === 'main') return -1;
      continue;
    }
    const token = tokens[i]!;
    if (!token.word) continue;
    const bits = wordOf(token).flags;
    if (BEFORE_COMMAND.has(token.norm) || bits & COORDINATOR) continue;
    if (isAdverb(token, bits) && !(bits & (AUXILIARY | PREPOSITION))) continue;
    const instead = token.norm === 'of' && tokenAt(tokens, i - 1)?.norm === 'instead';
    if (!(bits & PREPOSITION) || (clause.verb !== -1 && !instead)) return i;
    // "For best results, |use a sharp knife": a phrase may come first.
    while (i < tokens.length && tokens[i]!.text !== ',') i++;
  }
  return -1;
}
