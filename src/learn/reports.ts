/** Training of what tells reports from essays: how much each sentence sounds like a report, and from which mean on a text is one. */
import { type Example, OPEDS, UNLABELLED } from './dataset.js';
import { type SparseRows, trainLogistic } from './logistic.js';
import { platt } from './platt.js';

/** The set of texts that report: news, interviews, hearings, papers (GUM). */
export const REPORTS = 'gum_concession';

/**
 * The share of the cost of an error. High: words do tell reports (in cross-validation 36 of 41 reports stand before all but 3 of 269
 * op-eds, and 31 where it is fitted like a move).
 */
const SHARE = 10;
/** The weights are larger than those of moves, and kept beside them in 8 bits: so their unit is larger. */
const UNIT = 4;

const isReport = ({ set }: Example): boolean => set === REPORTS;
/** Whether it stands in a text that is known as an essay or as a report. */
const isKnown = ({ set }: Example): boolean => set === REPORTS || set === OPEDS || set === UNLABELLED;

/** Weights of the columns of `rows`, which are those of the examples. */
export function fitReports(
  examples: readonly Example[],
  rows: SparseRows,
  { cost, epochs }: { readonly cost: number; readonly epochs: number },
): Float64Array {
  const weights = trainLogistic(rows, {
    rows: examples.map((_, i) => i),
    epochs,
    label: (i) => isReport(examples[i]!),
    cost: (i) => (isKnown(examples[i]!) ? cost * SHARE : 0),
  });
  return weights.map((weight) => weight / UNIT);
}

/**
 * A text is taken for a report where that is so likely. An essay that is taken for one is read by weights that are not for it, and who
 * uses the program mostly brings essays.
 */
const SURE = 0.8;

/** The mean over a text's sentences from which it is surely a report. `scores` of the examples, by weights that had not seen them. */
export function reportFloorFrom(
  examples: readonly Example[],
  scores: readonly { readonly report: number }[],
): number {
  const texts = new Map<string, { sum: number; sentences: number; is: boolean }>();
  examples.forEach((example, i) => {
    if (!isKnown(example)) return;
    const id = `${example.set} ${example.essay}`;
    const text = texts.get(id) ?? { sum: 0, sentences: 0, is: isReport(example) };
    texts.set(id, text);
    text.sum += scores[i]!.report;
    text.sentences++;
  });
  const means = [...texts.values()].map(({ sum, sentences, is }) => ({ score: sum / sentences, is }));
  // Where no report is known, none is told.
  if (!means.some(({ is }) => is)) return Number.MAX_VALUE;
  const { slope, offset } = platt(means);
  return Math.round(((Math.log(SURE / (1 - SURE)) - offset) / slope) * 10000) / 10000;
}
