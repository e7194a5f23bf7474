/** The force of a demand that no modal expresses: imperatives and "let's" (guideline section 5, rule 2). */
import type { Token } from '../model/index.js';
import type { Clause, Clauses } from './clauses.js';
import type { Weight } from './compose.js';
import { AUXILIARY, COORDINATOR, flagsOf, isAdverb, PREPOSITION, PRONOUN } from './grammar.js';

/** Words that may stand before the verb of an imperative. */
const BEFORE_COMMAND = new Set(['please', 'then', 'so', 'now', 'just', 'always', 'never', 'instead', 'also', 'simply', 'first', 'next', 'finally', 'rather', 'and', 'but', 'or', 'even']);
/** After "let's": talk about the text, which boosts or only moves on (lexicon 10). */
const LETS_TALK = new Set(['be', 'face', 'not', 'get', 'say', 'suppose', 'look', 'start', 'take', 'begin', 'see', 'assume', 'imagine', 'consider', 'talk', 'dig', 'go', 'review', 'examine', 'explore', 'dive', 'return', 'turn', 'walk']);

/** Verbs of talk about the text itself: "Consider Finland." They claim what follows and ask for nothing (guideline 3.3). */
const DISCOURSE_VERBS = new Set(
  'consider take look think suppose remember note see recall notice observe imagine picture compare say call witness mind wait forget guess bear assume recognize understand know mark count add'.split(
    ' ',
  ),
);

/** The words that make a main clause a command, as a weight; null where it is none. */
export function commandOf(tokens: readonly Token[], clauses: Clauses, unit: number): Weight | null {
  for (const clause of clauses.all) {
    if (clause.kind !== 'main' || clause.unit !== unit) continue;
    const found = commandIn(tokens, clauses, clause);
    if (found) return found;
  }
  return null;
}

function commandIn(tokens: readonly Token[], clauses: Clauses, clause: Clause): Weight | null {
  const first = commandPlace(tokens, clauses, clause);
  if (first === -1) return null;
  const { norm } = tokens[first]!;
  const next = tokens[first + 1];
  if (norm === 'let' && (next?.norm === "'s" || next?.norm === 'us')) {
    const verb = tokens[first + 2]?.norm ?? '';
    if (LETS_TALK.has(verb)) return null;
    return { from: first, to: first + 2, type: 'hortative', effect: 'b1' };
  }
  if (norm === 'do') {
    const negated = next?.norm === "n't" || next?.norm === 'not' || next?.norm === 'never';
    if (!negated || (flagsOf(tokens[first + 2]?.norm ?? '') & PRONOUN) !== 0) return null;
    return DISCOURSE_VERBS.has(tokens[first + 2]?.norm ?? '') ? null : { from: first, to: first + 2, type: 'imperative', effect: 'b1' };
  }
  if (clause.verb !== -1 && clause.verb !== first) return null;
  if (norm === 'be') return { from: first, to: first + 1, type: 'imperative', effect: 'b1' };
  if (!tokens[first]!.classes.includes('action-verb') || DISCOURSE_VERBS.has(norm)) return null;
  if (next !== undefined && next.word && flagsOf(next.norm) & AUXILIARY) return null;
  return { from: first, to: first + 1, type: 'imperative', effect: 'b1' };
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
    return i;
  }
  return -1;
}
