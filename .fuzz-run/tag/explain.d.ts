/** The words behind a move: spans of the rules that spoke for it, and of the features that weighed most. */
import type { AttributedSentence, Evidence, SpanType } from '../model/index.js';
import type { Signal } from './detector.js';
import type { FeatureBuffer } from './model/buffer.js';
import type { MoveModel } from './model/model.js';
interface Span {
    readonly from: number;
    readonly to: number;
    readonly type: SpanType;
}
/** The words for the m-th move. `votes` speak for it, heaviest first; the model has scored `features` last. */
export declare function evidenceOf(sentence: AttributedSentence, votes: readonly Signal[], features: FeatureBuffer, model: MoveModel, m: number): Evidence[];
/** Spans of tokens as ranges of the text, in order. */
export declare function spanEvidence({ tokens }: AttributedSentence, spans: readonly Span[]): Evidence[];
export {};
