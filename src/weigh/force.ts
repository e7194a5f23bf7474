/** The force of a demand that no modal expresses: imperatives and "let's" (guideline section 5, rule 2). */
import type { Token } from '../model/index.js';
import type { Clause, Clauses } from './clauses.js';
import type { Weight } from './compose.js';
import { AUXILIARY, COORDINATOR, flagsOf, isAdverb, PREPOSITION, PRONOUN } from './grammar.js';

const CANDID = new Set(['clear', 'honest', 'frank', 'real', 'candid', 'precise', 'realistic']);
/** Words that may stand before the verb of an imperative. */
const BEFORE_COMMAND = new Set(['please', 'then', 'so', 'now', 'just', 'always', 'never', 'instead', 'also', 'simply', 'first', 'next', 'finally', 'rather', 'second', 'third', 'fourth', 'lastly', 'otherwise', 'ok', 'okay', 'well', 'yes', 'no']);
const WILL = new Set(['will', "'ll", 'wo']);
/** Verbs that are as often nouns or adjectives at the start; an object must follow: "Open |the door", not "Open source". */
const HOMOGRAPHS = new Set(
  'last further number free open time state market tax better lower code test set break risk trust launch respect live enter update direct welcome slow right light even double further long present close clean clear dry cool total level record report project produce object subject contract research result water power fund house land place plant plan price value book school'.split(' '),
);
/** After "let's": talk about the text, which boosts or only moves on (lexicon 10). */
const LETS_TALK = new Set(['face', 'not', 'get', 'say', 'suppose', 'look', 'start', 'take', 'begin', 'see', 'assume', 'imagine', 'consider', 'talk', 'dig', 'go', 'review', 'examine', 'explore', 'dive', 'return', 'turn', 'walk']);

/** Verbs of talk about the text itself: "Consider Finland." They claim what follows and ask for nothing (guideline 3.3). */
const DISCOURSE_VERBS = new Set(
  'consider take look think suppose remember note see recall notice observe imagine picture compare say call witness mind wait forget guess bear assume recognize understand know mark count add'.split(
    ' ',
  ),
);

/** The words that make a main clause a command, as a weight; null where it is none. */
export function commandOf(tokens: readonly Token[], clauses: Clauses, unit: number): Weight | null {
  const join = clauses.joins[unit]!;
  // What "and" joins has a subject of its own, or it would be no clause; and "Do this, and that will follow" is a condition.
  if (join === 'and' || join === 'or' || promises(tokens, clauses, unit + 1)) return null;
  for (const clause of clauses.all) {
    if (clause.kind !== 'main' || clause.unit !== unit) continue;
    const found = commandIn(tokens, clauses, clause);
    if (found) return found;
  }
  return null;
}

function promises(tokens: readonly Token[], clauses: Clauses, unit: number): boolean {
  if (clauses.joins[unit] !== 'and') return false;
  return clauses.all.some(({ kind, unit: of, verb }) => kind === 'main' && of === unit && verb !== -1 && WILL.has(tokens[verb]!.norm));
}

function commandIn(tokens: readonly Token[], clauses: Clauses, clause: Clause): Weight | null {
  const warning = prohibitionIn(tokens, clauses, clause);
  if (warning !== -1) return { from: warning, to: warning + 2, type: 'imperative', effect: 'b1' };
  const first = commandPlace(tokens, clauses, clause);
  if (first === -1) return null;
  const { norm } = tokens[first]!;
  const next = tokens[first + 1];
  if (norm === 'let' && (next?.norm === "'s" || next?.norm === 'us')) {
    const verb = tokens[first + 2]?.norm ?? '';
    if (LETS_TALK.has(verb) || (verb === 'be' && CANDID.has(tokens[first + 3]?.norm ?? ''))) return null;
    return { from: first, to: first + 2, type: 'hortative', effect: 'b1' };
  }
  if (next?.text === ':' || (norm === 'put' && next?.text === ',') || (norm === 'let' && next?.norm === 'me') || norm === 'thank') return null;
  if (norm === 'keep' && next?.norm === 'in' && tokens[first + 2]?.norm === 'mind') return null;
  if (HOMOGRAPHS.has(norm) && !startsObject(next)) return null;
  if (!isCommandVerb(tokens, first) || !ownsNoSubject(tokens, clause, first)) return null;
  if (next !== undefined && next.word && flagsOf(next.norm) & AUXILIARY) return null;
  return { from: first, to: first + 1, type: 'imperative', effect: 'b1' };
}

/** Whether an object can begin here: a determiner, a pronoun or a name. */
function startsObject(next: Token | undefined): boolean {
  return next !== undefined && next.word && (next.pos === 'DET' || next.pos === 'PRON' || next.norm === 'your' || next.norm === 'our' || next.norm === 'up');
}

function isCommandVerb(tokens: readonly Token[], i: number): boolean {
  const { norm, classes } = tokens[i]!;
  if (norm === 'take') return !isExample(tokens, i);
  return norm === 'be' || (classes.includes('action-verb') && !DISCOURSE_VERBS.has(norm));
}

/** "Take Finland, for example": a case and no command. */
function isExample(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.pos === 'PROPN' || tokens.some(({ norm }, k) => k > i && (norm === 'example' || norm === 'instance' || norm === 'case'));
}

/** Whether the clause's finite verb, if it has one, is only another command or what "make sure you ..." goes on to. */
function ownsNoSubject(tokens: readonly Token[], { verb }: Clause, first: number): boolean {
  if (verb === -1 || verb === first || tokens[first]!.norm === 'let') return true;
  if (tokens[first + 1]?.norm === 'sure' || tokens[first + 1]?.norm === 'certain') return true;
  if (verb < first) return false;
  const before = tokens[verb - 1]!;
  return before.norm === ',' || (flagsOf(before.norm) & (COORDINATOR | PRONOUN)) !== 0;
}

/** "Don't ..." at the start of a clause, or after a name ("Students, |don't ..."): where "do" stands, or -1. */
function prohibitionIn(tokens: readonly Token[], clauses: Clauses, clause: Clause): number {
  let i = commandPlace(tokens, clauses, clause);
  if (i === -1) return -1;
  for (let k = i + 1; k < i + 4; k++) {
    if (tokens[k]?.text === ',' && tokens[k + 1]?.norm === 'do') i = k + 1;
  }
  const negation = tokens[i + 1]?.norm;
  const verb = tokens[i + 2];
  if (tokens[i]!.norm !== 'do' || verb === undefined) return -1;
  if (negation !== "n't" && negation !== 'not' && negation !== 'never') return -1;
  if (flagsOf(verb.norm) & PRONOUN || verb.pos === 'DET' || DISCOURSE_VERBS.has(verb.norm)) return -1;
  return verb.norm === 'get' && tokens[i + 3]?.norm === 'me' ? -1 : i;
}

/** Where a command's verb would stand in a clause: its first word, polite and joining words aside; -1 where there is none. */
function commandPlace(tokens: readonly Token[], clauses: Clauses, clause: Clause): number {
  for (let i = clause.from; i < tokens.length; i++) {
    if (clauses.at[i] !== clause) continue;
    const token = tokens[i]!;
    if (!token.word) continue;
    const bits = flagsOf(token.norm);
    if (BEFORE_COMMAND.has(token.norm) || bits & COORDINATOR) continue;
    if (isAdverb(token, bits) && !(bits & (AUXILIARY | PREPOSITION))) continue;
    // "For best results, |use a sharp knife": a phrase may come first.
    if (bits & PREPOSITION && clause.verb === -1) {
      const comma = tokens.findIndex(({ text }, k) => k > i && text === ',');
      if (comma === -1) return -1;
      i = comma;
      continue;
    }
    return i;
  }
  return -1;
}
