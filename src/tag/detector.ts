/** What a move detector is: looks at one sentence and says which moves its words speak for, by which rule, how strongly. */
import type {
  AttributedEssay,
  AttributedSentence,
  Cue,
  CueType,
  EvidenceType,
  Move,
  MoveKind,
  SpanType,
} from '../model/index.js';

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

/** A sentence in its surroundings. Sentences are decided in order, so the moves of those before are known. */
export interface Site {
  readonly essay: AttributedEssay;
  readonly sentence: AttributedSentence;
  /** Sentence of the essay that stands `distance` body sentences before (1 = the last one); null where there is none. */
  before(distance: number): { readonly sentence: AttributedSentence; readonly moves: readonly Move[] } | null;
  /** The body sentence after; its moves are not yet known. */
  after(distance: number): AttributedSentence | null;
  /** Moves of this sentence that detectors earlier in the list have signalled so far (sum of votes above zero). */
  signalled(move: MoveKind): boolean;
  /** Cues of a type that are the author's own: outside quoted speech and opponents' frames. */
  cues(type: CueType): readonly Cue[];
}

export interface Detector {
  /** Equals the file name. */
  readonly id: MoveKind;
  /** Sentences (with context where needed, split by the program itself) whose LAST sentence must get the move. */
  readonly fires: readonly string[];
  /** As many whose LAST sentence must not get it. */
  readonly silent: readonly string[];
  /** Pure. Order of signals does not matter. */
  detect(site: Site): readonly Signal[];
}
