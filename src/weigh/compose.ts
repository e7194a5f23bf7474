/** The arithmetic of strength: a base, and what each cue adds (docs/strength.md, "Several cues"). */
import { bandOf, type Effect, type SpanType } from '../model/index.js';

/** Something that counts in one main clause: a cue, or words that a rule found. */
export interface Weight {
  readonly from: number;
  readonly to: number;
  readonly type: SpanType;
  readonly effect: Effect;
}

/** A weight with the main clause it counts in. */
export interface Construction {
  readonly unit: number;
  readonly weight: Weight;
  /** Whether it takes in the main clause after its own. */
  readonly spans: boolean;
  /** Whether it only shades. */
  readonly outside: boolean;
}

/** A contribution that still points at tokens; -1 where no word caused it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly type: SpanType;
  readonly effect: number;
}

/** The value of a clause, and the parts that make it: the base and all effects add up to it. */
export interface Composed {
  readonly value: number;
  readonly parts: readonly Part[];
}

export const BASE = 1;
export const LOWEST = -3;
export const HIGHEST = 3;

/** What a hedge sets the value to; null for what is no hedge. */
function levelOf(effect: Effect): number | null {
  switch (effect) {
    case 'lim':
      return LIMITED;
    case 'soft':
      return SOFTENED;
    case 'hed':
      return -2;
    case 'hed2':
      return -3;
    default:
      return null;
  }
}
const LIMITED = 0;
const SOFTENED = -1;
/** What each further hedge of a clause adds: readers hear the strongest, and a little of the rest. */
const FURTHER_HEDGE = -0.25;
/** What a booster adds; 0 for what is none. */
function stepOf(effect: Effect): number {
  return effect === 'b1' ? 1 : effect === 'b2' ? 2 : effect === 'lift' ? 0.5 : 0;
}
/** What a booster adds to a stronger one. */
const FURTHER_BOOSTER = 0.25;
/** What blurs rather than hedges takes away; 0 for what does not. */
function blurOf(effect: Effect): number {
  return effect === 'dim' ? -0.5 : effect === 'appr' ? -0.125 : 0;
}

/** A plain statement: nothing moves it. */
export const PLAIN: Composed = { value: BASE, parts: [] };

/** The value of one clause and the parts that it is made of; the parts add up from the base. */
export function compose(weights: readonly Weight[]): Composed {
  if (weights.length === 0) return PLAIN;
  const hedges = weights.filter(({ effect }) => levelOf(effect) !== null);
  if (hedges.length === 0) return raise(weights);
  return shade(
    lower(hedges),
    weights.filter(({ effect }) => stepOf(effect) !== 0),
  );
}

/** Rule 3: the strongest hedge sets the value. Boosters under a hedge add nothing here: they shade it. */
function lower(hedges: readonly Weight[]): Composed {
  let strongest = hedges[0]!;
  for (const hedge of hedges) if (levelOf(hedge.effect)! < levelOf(strongest.effect)!) strongest = hedge;
  const level = levelOf(strongest.effect)!;
  let value = level;
  const parts: Part[] = [];
  for (const hedge of hedges) {
    // Two limits ("can often") are still a limit.
    if (hedge !== strongest && value === LIMITED) continue;
    if (hedge !== strongest) value += FURTHER_HEDGE;
    parts.push(part(hedge, hedge === strongest ? level - BASE : FURTHER_HEDGE));
  }
  return capped(value, parts);
}

/** Rule 4: the strongest booster counts whole. */
function raise(weights: readonly Weight[]): Composed {
  let strongest: Weight | undefined;
  for (const weight of weights)
    if (stepOf(weight.effect) > (strongest ? stepOf(strongest.effect) : 0)) strongest = weight;
  let value = BASE;
  const parts: Part[] = [];
  for (const weight of weights) {
    const step = stepOf(weight.effect);
    const effect = step === 0 ? blurOf(weight.effect) : weight === strongest ? step : FURTHER_BOOSTER;
    // However many blurs there are, they weigh no more than a hedge that softens.
    if (effect === 0 || (effect < 0 && value + effect < SOFTENED)) continue;
    value += effect;
    parts.push(part(weight, effect));
  }
  return capped(value, parts);
}

const part = ({ from, to, type }: Weight, effect: number): Part => ({ from, to, type, effect });

function capped(value: number, parts: Part[]): Composed {
  const bounded = Math.min(HIGHEST, Math.max(LOWEST, value));
  if (bounded !== value) parts.push({ from: -1, to: -1, type: 'cap', effect: bounded - value });
  return { value: bounded, parts };
}

/** The smallest step that a cue outside the main point moves: too little to change a band, enough to order claims that are otherwise alike. */
const SHADE = 1 / 128;
/** What is cut off from a mean of clauses shades by. */
const MEAN_SHADE = 3 * SHADE;

/** How many such steps a cue moves that does not count, and which way: the more, the more it would move where it counts. */
function leaning(effect: Effect): number {
  switch (effect) {
    case 'b2':
      return 3;
    case 'b1':
      return 2;
    case 'lift':
    case 'shade-up':
      return 1;
    case 'shade-down':
    case 'dim':
    case 'appr':
      return -1;
    case 'lim':
      return -2;
    case 'soft':
    case 'hed':
    case 'hed2':
      return -4;
    default:
      return 0;
  }
}

/** A shade never takes a claim out of its band, nor from the limited to the hedged. */
function leaves(value: number, shaded: number): boolean {
  return Math.abs(shaded) > HIGHEST || bandOf(shaded) !== bandOf(value) || (value >= 0 && shaded < 0);
}

/** The value with what stands outside the main point. Such words are of type `other`: they are no hedges or boosters here. */
export function shade({ value, parts }: Composed, outside: readonly Weight[]): Composed {
  if (outside.length === 0) return { value, parts };
  const all = [...parts];
  let shaded = value;
  for (const { effect: full, from, to } of outside) {
    const effect = SHADE * leaning(full);
    if (effect === 0 || leaves(value, shaded + effect)) continue;
    shaded += effect;
    all.push({ from, to, type: 'other', effect });
  }
  return { value: shaded, parts: all };
}

/** What goes with the clause before it: a consequence, and what is added after a dash. */
const ADDED: ReadonlySet<string> = new Set(['so', '—']);

/**
 * Several main clauses (docs/strength.md, "Several clauses"). What follows "but" or "yet" is the point, what follows "so" or a dash goes with
 * what stands before it.
 * For the rest the mean, in which the first counts double, rounded towards zero to half a step, and shaded by what is cut off.
 */
export function combine(clauses: readonly Composed[], joins: readonly string[]): Composed {
  if (clauses.length === 1) return clauses[0]!;
  let start = 0;
  for (let i = 1; i < clauses.length; i++) if (joins[i] === 'but' || joins[i] === 'yet') start = i;
  const counted: Composed[] = [];
  const dropped: Composed[] = [];
  for (let i = 0; i < clauses.length; i++)
    (i >= start && (i === start || !ADDED.has(joins[i]!)) ? counted : dropped).push(clauses[i]!);
  return withDropped(meanOf(counted), dropped);
}

/** The value of the clauses that count, shaded by the words of those that do not. */
function withDropped(main: Composed, dropped: readonly Composed[]): Composed {
  const words: Weight[] = [];
  for (const { parts } of dropped)
    for (const { from, to, type, effect } of parts)
      if (from !== -1) words.push({ from, to, type, effect: asOutside(effect) });
  return shade(main, words);
}

/** What a part that moves so much does where its clause does not count. */
function asOutside(effect: number): Effect {
  if (effect > 0) return effect >= 2 ? 'b2' : effect >= 1 ? 'b1' : 'shade-up';
  return effect <= -2 ? 'soft' : effect <= -1 ? 'lim' : 'shade-down';
}

/** The mean of clauses that make one point each. */
function meanOf(counted: readonly Composed[]): Composed {
  if (counted.length === 1) return counted[0]!;
  const parts: Part[] = [];
  for (const clause of counted) for (const part of clause.parts) parts.push(part);
  const sum = counted.reduce((total, { value }) => total + value, counted[0]!.value);
  const exact = sum / (counted.length + 1);
  // Adding zero turns the minus zero of a small negative mean into a plain one.
  const rounded = Math.trunc(2 * exact) / 2 + 0;
  // What was cut off shades: claims whose means differ are not alike.
  const shaded = rounded + MEAN_SHADE * Math.sign(exact - rounded);
  const mean = leaves(rounded, shaded) ? rounded : shaded;
  const total = parts.reduce((added, { effect }) => added + effect, BASE);
  if (mean !== total) parts.push({ from: -1, to: -1, type: 'clause-mean', effect: mean - total });
  return { value: mean, parts };
}
