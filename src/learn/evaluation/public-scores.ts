/** How well the moves agree with what people labelled in the public sets. */
import type { AnalysisDocument, Range } from '../../model/index.js';
import type { GoldEssay } from '../gold.js';
import { mostly, type PublicSet } from '../public.js';

/** Whether a sentence makes the set's moves, over all its sentences. */
export interface AgreementScore {
  readonly sentences: number;
  readonly f1: number;
  /** Matthews correlation, -1 to 1: 0 for a program that always says yes. */
  readonly mcc: number;
}

/** Counts that add up over documents. */
export interface Agreement {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

export function countAgreement(
  { moves }: PublicSet,
  gold: GoldEssay,
  { sentences }: AnalysisDocument,
  into: Agreement,
): void {
  const said: Range[] = sentences.filter((sentence) =>
    sentence.moves.some(({ kind }) => moves.some((move) => move === kind)),
  );
  for (const unit of gold.units) {
    const is = unit.moves.length > 0;
    const says = said.some((sentence) => mostly(sentence, unit));
    if (is) into[says ? 'tp' : 'fn']++;
    else into[says ? 'fp' : 'tn']++;
  }
}

export function agreementScore({ tp, fp, fn, tn }: Agreement): AgreementScore {
  const spread = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return {
    sentences: tp + fp + fn + tn,
    f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn),
    mcc: spread === 0 ? 0 : (tp * tn - fp * fn) / spread,
  };
}
