/**
 * Cues of a house that speak for a move. They are added to what the model has worked out of the program's own cues: each moves
 * the odds of its own move in its own sentence, and nothing else that the model reads.
 */
import type { AttributedSentence } from '../model/index.js';
import type { MoveModel } from './model/model.js';
import type { Signal } from './signal.js';

const NONE: readonly Signal[] = [];

/** Votes of the house on a sentence. What is quoted speaks for nobody here. */
export function houseSignals({ house, tokens }: AttributedSentence): readonly Signal[] {
  if (house === null || house.votes.length === 0) return NONE;
  return house.votes
    .filter(({ cue }) => tokens[cue.from]!.quotation === -1)
    .map(({ cue: { entry, from, to }, move, weight }): Signal => {
      const evidenceType = move === 'evidence' ? 'fact' : null;
      return { move, rule: `house/${entry.cue}`, weight, from, to, type: entry.type, evidenceType };
    });
}

/** The model's probabilities with the votes of the house. */
export function withHouse(
  probabilities: Float64Array,
  signals: readonly Signal[],
  { decisions }: MoveModel,
): Float64Array {
  if (signals.length === 0) return probabilities;
  return probabilities.map((probability, m) => {
    let odds = Math.log(probability / (1 - probability));
    for (const { move, weight } of signals) if (move === decisions[m]!.move) odds += weight;
    return 1 / (1 + Math.exp(-odds));
  });
}
