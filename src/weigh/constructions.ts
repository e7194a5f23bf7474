/** Force that no single word carries: a description put in place of another, a superlative, an exclamation (lexicon 2.4; guideline 5, rule 10). */
import type { Token } from '../model/index.js';
import type { Clause, Clauses } from './clauses.js';
import type { Weight } from './compose.js';
import { flagsOf, FORM_OF_BE, PREPOSITION, PRONOUN } from './grammar.js';


/** After "not" these add instead of replacing: "not only". */
const ADDITIVE = new Set(['only', 'just', 'merely', 'simply', 'solely', 'necessarily', 'always', 'yet']);
const SUBJECTS_AGAIN = new Set(['it', 'that', 'this', 'they', 'these', 'those', 'he', 'she', 'we']);

export interface Construction {
  readonly unit: number;
  readonly weight: Weight;
  /** Whether it takes in the main clause after its own. */
  readonly spans: boolean;
}

/** What the constructions of a sentence add, by main clause. */
export function constructionsOf(tokens: readonly Token[], clauses: Clauses): Construction[] {
  const found: Construction[] = [];
  const reframe = reframed(tokens, clauses);
  if (reframe) found.push(reframe);
  const superlative = superlativeIn(tokens, clauses);
  if (superlative) found.push(superlative);
  return found;
}

/** "That's not X; that's Y", and "not X but Y" within one predicate. */
function reframed(tokens: readonly Token[], clauses: Clauses): Construction | null {
  for (let i = 1; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm !== 'not' && norm !== "n't") continue;
    const clause = clauses.at[i]!;
    if (clause.kind !== 'main' && clause.kind !== 'point') continue;
    if (ADDITIVE.has(tokens[i + 1]?.norm ?? '')) continue;
    const at = { from: i, to: i + 1, type: 'reframe' } as const;
    if (flagsOf(tokens[i - 1]!.norm) & FORM_OF_BE && takenUp(tokens, clauses, clause))
      return { unit: clause.unit, weight: { ...at, effect: 'b1' }, spans: true };
    if (replaced(tokens, clauses, clause, i)) return { unit: clause.unit, weight: { ...at, effect: 'lift' }, spans: false };
  }
  return null;
}

/** The next main clause says of the same subject what it is: "...; |it is a trap". */
function takenUp(tokens: readonly Token[], clauses: Clauses, { unit }: Clause): boolean {
  const join = clauses.joins[unit + 1];
  if (join === undefined || join === 'and' || join === 'so' || join === 'or') return false;
  const next = clauses.all.find((clause) => clause.kind === 'main' && clause.unit === unit + 1);
  if (next === undefined || next.verb === -1) return false;
  const subject = tokens[next.verb - 1];
  const after = tokens[next.verb + 1]?.norm;
  return (
    subject !== undefined && SUBJECTS_AGAIN.has(subject.norm) && (flagsOf(tokens[next.verb]!.norm) & FORM_OF_BE) !== 0 && after !== 'not' && after !== "n't"
  );
}

/** "not X |but Y": what follows "but" is no clause of its own. */
function replaced(tokens: readonly Token[], clauses: Clauses, clause: Clause, from: number): boolean {
  for (let k = from + 2; k < Math.min(tokens.length - 1, from + 25); k++) {
    if (tokens[k]!.norm !== 'but' || clauses.at[k] !== clause) continue;
    return tokens[k + 1]!.norm !== 'also' && !(flagsOf(tokens[k + 1]!.norm) & PRONOUN) ;
  }
  return false;
}

/** "is the |strongest of all": a superlative of what the clause says of its subject. */
function superlativeIn(tokens: readonly Token[], clauses: Clauses): Construction | null {
  for (const clause of clauses.all) {
    if ((clause.kind !== 'main' && clause.kind !== 'point') || clause.verb === -1) continue;
    let predicated = (flagsOf(tokens[clause.verb]!.norm) & FORM_OF_BE) !== 0;
    for (let i = clause.verb + 1; i < tokens.length; i++) {
      if (clauses.at[i] !== clause) continue;
      if (flagsOf(tokens[i]!.norm) & PREPOSITION && tokens[i]!.norm !== 'of') predicated = false;
      if (tokens[i]!.norm !== 'the' || !isSuperlative(tokens, i + 1)) continue;
      const to = i + (tokens[i + 1]!.norm === 'most' ? 3 : 2);
      return { unit: clause.unit, weight: { from: i, to, type: 'booster', effect: predicated ? 'lift' : 'shade-up' }, spans: false };
    }
  }
  return null;
}

/** Whether a superlative begins at token i: "most harmful", "worst", "strongest". */
export function isSuperlative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.norm === 'most') return tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'ADV';
  return token.classes.includes('superlative') || (token.pos === 'ADJ' && token.norm.endsWith('est') && token.norm.length > 5);
}
