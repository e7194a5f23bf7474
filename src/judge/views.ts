/** Views of the other side, taken together where one runs over several sentences. */
import type { JudgedSentence } from '../model/index.js';
import { makes } from './reading.js';

/** Runs of neighboring body sentences that present an opposing view, in order. */
export function runsOfViews(body: readonly JudgedSentence[]): readonly (readonly JudgedSentence[])[] {
  const runs: JudgedSentence[][] = [];
  let open: JudgedSentence[] | null = null;
  for (const sentence of body) {
    if (!makes(sentence, 'opposing_view')) {
      open = null;
      continue;
    }
    if (open) {
      open.push(sentence);
      continue;
    }
    open = [sentence];
    runs.push(open);
  }
  return runs;
}

/** Whether the sentence says who holds the view: a name, or words quoted from someone. */
export function isNamed(sentence: JudgedSentence): boolean {
  if (sentence.holder?.kind === 'named') return true;
  return sentence.quotations.some((quotation) => quotation.speech);
}
