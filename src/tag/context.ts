/** What a text is: an essay, a report, or too short to be either. */
import type { AttributedSentence } from '../model/index.js';
import type { FeatureReader } from './model/features.js';
import type { Context, MoveModel } from './model/model.js';

/** Fewer sentences do not tell; they are taken for an essay's. */
const LEAST = 12;

/**
 * Whether a text reports: by the mean over its body sentences of how much each is like one of a report. Of one sentence that says
 * little ("However, the site was back by noon."), of forty a lot.
 */
export class Reporting {
  readonly #model: MoveModel;
  #sum = 0;
  #sentences = 0;

  constructor(model: MoveModel) {
    this.#model = model;
  }

  /** Counts the sentence that the model has scored last. */
  add(): void {
    this.#sum += this.#model.report;
    this.#sentences++;
  }

  get holds(): boolean {
    return this.#sentences >= LEAST && this.#sum / this.#sentences > this.#model.reportFloor;
  }
}

/** The context that the sentences of one text stand in. */
export function contextOf(
  sentences: readonly AttributedSentence[],
  reader: FeatureReader,
  model: MoveModel,
): Context {
  if (reader.short) return 'short';
  const reporting = new Reporting(model);
  for (const { index, role } of sentences) {
    if (role !== 'body') continue;
    model.probabilities(reader.read(index));
    reporting.add();
  }
  return reporting.holds ? 'report' : 'essay';
}
