/** Signals: what rules say, as votes with the words that made them fire. */
import type { EvidenceType, MoveKind, SpanType } from '../model/index.js';

/** Tokens of the sentence that made a rule fire, from (inclusive) to (exclusive). */
export interface SignalSpan {
  readonly from: number;
  readonly to: number;
  readonly type: SpanType;
}

/** In place of tokens: a rule that goes by what is missing has no words to show. */
export const NO_WORDS = -1;

/**
 * A rule that fired: a vote for (or, where negative, against) one move. Its words are those that made it fire, from and to NO_WORDS
 * where there are none: only in a vote against, since there is no move without words. A sentence has some eighteen: so all is in one
 * object, and all are of one form.
 */
export interface Signal extends SignalSpan {
  readonly move: MoveKind;
  /** Unique name of the rule: "concession/granted-comma". The trained model learns a weight for each. */
  readonly rule: string;
  /** Vote in log-odds before training: 0.5 weak, 1 fair, 2 strong, 3 near-decisive; negative speaks against. */
  readonly weight: number;
  readonly evidenceType: EvidenceType | null;
}

/** Whether words stand behind the vote. */
export const hasWords = ({ to }: Signal): boolean => to !== NO_WORDS;
