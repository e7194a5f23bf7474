/** What a move detector is: looks at one sentence and says which moves its words speak for, by which rule, how strongly. */
import type {
  AttributedEssay,
  AttributedSentence,
  Cue,
  CueType,
  EvidenceType,
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

/** A sentence in its surroundings, as the rules see it: rules never ask what the model decided. */
export interface Site {
  readonly essay: AttributedEssay;
  readonly sentence: AttributedSentence;
  /** The body sentence that stands `distance` before (1 = the last one), with what its rules said; null where there is none. */
  before(distance: number): Neighbor | null;
  /** The body sentence `distance` after; its rules have not spoken yet. */
  after(distance: number): AttributedSentence | null;
  /** Whether detectors earlier in the catalog have spoken for the move on this sentence (their votes sum above zero). */
  signalled(move: MoveKind): boolean;
  /** Cues of a type outside quoted speech. */
  cues(type: CueType): readonly Cue[];
}

export interface Neighbor {
  readonly sentence: AttributedSentence;
  /** Whether the votes for the move sum above zero. */
  signalled(move: MoveKind): boolean;
}

export interface Detector {
  /** Equals the file name (with "_" for "-"). */
  readonly id: MoveKind;
  /** Sentences (with context where needed, split by the program itself) whose LAST sentence must get the move. */
  readonly fires: readonly string[];
  /** As many whose LAST sentence must not get it. */
  readonly silent: readonly string[];
  /** Pure. Order of signals does not matter. */
  detect(site: Site): readonly Signal[];
}
