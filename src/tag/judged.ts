/** Which moves are found and which are possible, from the model's probabilities and the rules' votes. */
import type { MoveKind } from '../model/index.js';
import type { Signal } from './detector.js';
import type { MoveModel } from './model/model.js';

/** A move that is at least possible, with the index of the decision that says so. */
export interface Judged {
  readonly move: MoveKind;
  readonly m: number;
  readonly confidence: number;
  readonly found: boolean;
}

/** The moves of a sentence of an essay, by the model alone. */
export function inEssay(probabilities: Float64Array, model: MoveModel): Judged[] {
  const judged: Judged[] = [];
  model.decisions.forEach(({ move, context, found, possible }, m) => {
    const confidence = probabilities[m]!;
    if (context === 'essay' && confidence >= possible)
      judged.push({ move, m, confidence, found: confidence >= found });
  });
  return judged;
}

/** Votes from which on the rules alone find a move in a sentence on its own. */
const RULES_FLOOR = 1.5;

/**
 * A sentence without an essay round it. The model's weights lean on that essay, so here three things can find a move: the model,
 * its weights for sentences on their own, and the rules by themselves. And such a sentence is there for what it states, not to
 * prepare for another: where nothing is found, what comes nearest to its floor is.
 */
export function onItsOwn(
  signals: readonly Signal[],
  probabilities: Float64Array,
  model: MoveModel,
): Judged[] {
  const best = new Map<MoveKind, Judged & { readonly nearness: number }>();
  model.decisions.forEach(({ move, found, possible }, m) => {
    const votes = signals.reduce((sum, signal) => (signal.move === move ? sum + signal.weight : sum), 0);
    const byRules = 1 / (1 + Math.exp(RULES_FLOOR - votes));
    const nearness = Math.max(probabilities[m]! / found, byRules / 0.5);
    if (nearness < possible / found || nearness <= (best.get(move)?.nearness ?? 0)) return;
    const confidence = Math.max(probabilities[m]!, byRules);
    best.set(move, { move, m, confidence, found: nearness >= 1, nearness });
  });
  const judged = [...best.values()];
  if (judged.some(({ found }) => found)) return judged;
  const likeliest = judged.reduce<(typeof judged)[number] | null>(
    (top, one) => (top === null || one.nearness > top.nearness ? one : top),
    null,
  );
  return judged.map((one) => (one === likeliest ? { ...one, found: true } : one));
}
