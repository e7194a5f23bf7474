/** The types of the lexicon's cues that rules ask for, as bits. */
import { BOOSTER_TYPES, type CueType, HEDGE_TYPES, type SpanType } from '../../model/index.js';

/** Hedges of what is said; about quantities and of hearsay aside. */
export const HEDGING = 1;
export const BOOSTING = 2;

const TYPES: readonly CueType[] = [
  'question',
  'opponent_frame',
  'rebuttal_frame',
  'concessive',
  'reframe',
  'analogy_marker',
  'evidence_marker',
  'hortative',
  'prescriptive',
  'future',
  'causal',
  'evaluative',
  'conclusion',
];

const BITS = new Map<SpanType, number>(TYPES.map((type, i) => [type, 4 << i]));
for (const type of HEDGE_TYPES) if (type !== 'approximator' && type !== 'evidential') BITS.set(type, HEDGING);
for (const type of BOOSTER_TYPES) BITS.set(type, BOOSTING);

/** The bit of a type; 0 for types that no rule asks for. */
export const cueBit = (type: CueType): number => BITS.get(type) ?? 0;
