/** Signals: what rules say, as votes with the words that made them fire. */
import type { EvidenceType, MoveKind, SpanType } from '../model/index.js';
/** Tokens of the sentence that made a rule fire, from (inclusive) to (exclusive). */
export interface SignalSpan {
    readonly from: number;
    readonly to: number;
    readonly type: SpanType;
}
/** A rule that fired: a vote for (or, where negative, against) one move. */
export interface Signal {
    readonly move: MoveKind;
    /** Unique name of the rule: "concession/granted-comma". The trained model learns a weight for each. */
    readonly rule: string;
    /** Vote in log-odds before training: 0.5 weak, 1 fair, 2 strong, 3 near-decisive; negative speaks against. */
    readonly weight: number;
    /** At least one span where the vote is positive: no move without words. */
    readonly spans: readonly SignalSpan[];
    readonly evidenceType?: EvidenceType;
}
