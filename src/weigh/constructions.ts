/** Force that no single word carries: a description put in place of another, a superlative, an exclamation (docs/strength.md, "Force without a cue"). */
import { type Token, tokenAt, WordSet } from '../model/index.js';
import { type Clause, type Clauses, isPoint } from './clauses.js';
import type { Construction } from './compose.js';
import { FORM_OF_BE, flagsOf, PREPOSITION, PRONOUN } from './grammar.js';
import { wordOf } from './words.js';

/** After "not" these add instead of replacing: "not only". */
export const ADDITIVE: ReadonlySet<string> = new WordSet([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'necessarily',
  'always',
  'yet',
]);
const SUBJECTS_AGAIN = new WordSet(['it', 'that', 'this', 'they', 'these', 'those', 'he', 'she', 'we']);
/** Before "if": what holds whether or not, and what only looks so. */
const NO_CONDITION = new WordSet(['even', 'as']);
const NONE = new WordSet(['no', 'nobody', 'nothing', 'none', 'neither', 'not']);
/** How far from "not" its "but" may stand. */
const LONGEST_REPLACED = 25;

/** Adds the constructions of a sentence: at most one of each. */
export function addConstructions(tokens: readonly Token[], clauses: Clauses, found: Construction[]): void {
  const reframing = reframingIn(tokens, clauses);
  if (reframing) found.push(reframing);
  const superlative = superlativeIn(tokens, clauses);
  if (superlative) found.push(superlative);
  const ever = noneEverIn(tokens, clauses);
  if (ever) found.push(ever);
  const last = tokens.length - 1;
  if (last > 0 && tokens[last]!.text === '!')
    found.push({
      unit: clauses.at[last]!.unit,
      weight: { from: last, to: last + 1, type: 'booster', effect: 'shade-up' },
      spans: false,
      outside: true,
    });
  addConditions(tokens, clauses, found);
}

/** "That's not X; that's Y", "not X but Y" within one predicate, and "Y, not X". */
function reframingIn(tokens: readonly Token[], clauses: Clauses): Construction | null {
  for (let i = 1; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if ((norm !== 'not' && norm !== "n't") || ADDITIVE.has(tokens[i + 1]?.norm ?? '')) continue;
    const clause = clauses.at[i]!;
    const { unit } = clause;
    const at = { from: i, to: i + 1, type: 'reframe' } as const;
    if (isDenied(tokens, clauses, i))
      return { unit, weight: { ...at, effect: 'b1' }, spans: false, outside: true };
    if (!isPoint(clause)) continue;
    if (flagsOf(tokens[i - 1]!.norm) & FORM_OF_BE && isTakenUp(tokens, clauses, unit))
      return { unit, weight: { ...at, effect: 'b1' }, spans: true, outside: false };
    if (isReplaced(tokens, clauses, clause, i))
      return { unit, weight: { ...at, effect: 'lift' }, spans: false, outside: false };
  }
  return null;
}

/** "It is a dialog, |not a dump": what the main clause calls its subject, and what it does not. */
function isDenied(tokens: readonly Token[], { at, verbs }: Clauses, i: number): boolean {
  if (tokens[i]!.norm !== 'not' || tokens[i - 1]!.text !== ',') return false;
  const verb = verbs[at[i]!.unit]!;
  return verb !== -1 && verb < i;
}

/** The next main clause says of the same subject what it is: "...; |it is a trap". */
function isTakenUp(tokens: readonly Token[], { joins, verbs }: Clauses, unit: number): boolean {
  const join = joins[unit + 1];
  // "It is not cheap, |but it is good" gives something away and replaces nothing.
  if (join === undefined || join === 'and' || join === 'so' || join === 'or' || join === 'but') return false;
  const verb = verbs[unit + 1]!;
  if (verb > 1 && tokens[verb - 2]!.norm === 'but') return false;
  if (verb < 1 || !SUBJECTS_AGAIN.has(tokens[verb - 1]!.norm)) return false;
  const after = tokens[verb + 1]?.norm;
  return (flagsOf(tokens[verb]!.norm) & FORM_OF_BE) !== 0 && after !== 'not' && after !== "n't";
}

/** "not X |but Y": what follows "but" is no clause of its own. */
function isReplaced(tokens: readonly Token[], clauses: Clauses, clause: Clause, from: number): boolean {
  for (let k = from + 2; k < Math.min(tokens.length - 1, from + LONGEST_REPLACED); k++) {
    if (tokens[k]!.norm !== 'but' || clauses.at[k] !== clause) continue;
    const next = tokens[k + 1]!.norm;
    return next !== 'also' && !(flagsOf(next) & PRONOUN);
  }
  return false;
}

/** "is |the strongest of all": counts where the clause says it of its subject, and shades elsewhere. */
function superlativeIn(tokens: readonly Token[], clauses: Clauses): Construction | null {
  let current: Clause | null = null;
  let predicated = false;
  for (let i = 0; i < tokens.length; i++) {
    const clause = clauses.at[i]!;
    const { verb, unit } = clause;
    if (clause !== current) {
      current = clause;
      predicated = i <= verb && (wordOf(tokens[verb]!).flags & FORM_OF_BE) !== 0;
    }
    if (verb === -1 || i <= verb || !isPoint(clause)) continue;
    const { norm } = tokens[i]!;
    // "is not |the best way": the superlative is denied.
    if (norm === 'not' || norm === "n't") predicated = false;
    if (norm !== 'of' && wordOf(tokens[i]!).flags & PREPOSITION) predicated = false;
    if (norm !== 'the' || !isSuperlative(tokens, i + 1)) continue;
    // "is wilder than |the wildest tale": the superlative is what it is measured by.
    const before = tokens[i - 1]!.norm;
    if (before === 'than' || before === 'as') continue;
    const to = i + (tokens[i + 1]!.norm === 'most' ? 3 : 2);
    return {
      unit,
      weight: { from: i, to, type: 'booster', effect: 'lift' },
      spans: false,
      outside: !predicated,
    };
  }
  return null;
}

/** "No dam has |ever held": a record without exception. */
function noneEverIn(tokens: readonly Token[], { at }: Clauses): Construction | null {
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.norm !== 'ever') continue;
    const clause = at[i]!;
    if (!isPoint(clause) || clause.verb === -1 || i < clause.verb) continue;
    for (let k = clause.from; k < clause.verb; k++)
      if (at[k] === clause && NONE.has(tokens[k]!.norm))
        return {
          unit: clause.unit,
          weight: { from: i, to: i + 1, type: 'universal', effect: 'b2' },
          spans: false,
          outside: false,
        };
  }
  return null;
}

/** "|If it rains, the dam leaks": what holds on a condition is claimed a shade less, and no more: the claim is the link. */
function addConditions(tokens: readonly Token[], { all }: Clauses, found: Construction[]): void {
  for (const { kind, unit, from } of all)
    if (
      kind === 'subordinate' &&
      tokens[from]!.norm === 'if' &&
      !NO_CONDITION.has(tokenAt(tokens, from - 1)?.norm ?? '')
    )
      found.push({
        unit,
        weight: { from, to: from + 1, type: 'conditional', effect: 'shade-down' },
        spans: false,
        outside: true,
      });
}

/** Whether a superlative begins at token i: "most harmful", "worst", "strongest". */
export function isSuperlative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.norm === 'most') return tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'ADV';
  const { superlative, maybeSuperlative } = wordOf(token);
  return superlative || (maybeSuperlative && token.pos === 'ADJ');
}
