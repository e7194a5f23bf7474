/**
 * A quotation of several sentences is quoted for one purpose: as a view to answer, or as evidence. So what goes on a quotation is taken
 * for what the sentence is that opens it (of 151 such sentences in the labelled essays, 145 are).
 */
import type { AttributedSentence, MoveKind } from '../model/index.js';
import type { MoveModel } from './model/model.js';

/** What words are quoted for. */
export const QUOTED_FOR: ReadonlySet<MoveKind> = new Set(['opposing_view', 'evidence']);

/**
 * Whether a sentence goes on what the one before it quotes: that ends in quoted words, and it begins with some; or they stand in one
 * paragraph that is a quotation without marks.
 */
export function goesOnQuoting(before: AttributedSentence, sentence: AttributedSentence): boolean {
  if (sentence.whose !== 'attributed' || before.whose !== 'attributed') return false;
  if (sentence.block === before.block && sentence.frame === 'quotation' && before.frame === 'quotation')
    return true;
  const first = sentence.tokens[0];
  const last = before.tokens[before.tokens.length - 1];
  return first !== undefined && last !== undefined && first.quotation !== -1 && last.quotation !== -1;
}

/** The index of the sentence that opens the quotation which the i-th goes on; i where it goes on none. */
export function openingOf(sentences: readonly AttributedSentence[], i: number): number {
  let opening = i;
  while (opening > 0 && goesOnQuoting(sentences[opening - 1]!, sentences[opening]!)) opening--;
  return opening;
}

/** The probabilities of sentences in order, where those that go on a quotation have what it is quoted for from the one that opens it. */
export class QuotedFor {
  readonly #opening: Float64Array;
  readonly #moves: readonly number[];

  constructor({ decisions }: MoveModel) {
    this.#opening = new Float64Array(decisions.length);
    this.#moves = decisions.flatMap(({ move }, m) => (QUOTED_FOR.has(move) ? [m] : []));
  }

  /** Changes `probabilities`, in the order of the model's decisions. */
  apply(probabilities: Float64Array, goesOn: boolean): Float64Array {
    if (goesOn) for (const m of this.#moves) probabilities[m] = this.#opening[m]!;
    else for (const m of this.#moves) this.#opening[m] = probabilities[m]!;
    return probabilities;
  }
}
