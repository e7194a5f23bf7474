/** What an explanation of one sentence holds. Offsets are those of the analysis document. */
import type {
  AttributedSentence,
  Band,
  Contribution,
  Finding,
  Holder,
  LinkKind,
  Move,
  MoveKind,
  Place,
  Range,
  Role,
  Whose,
} from '../model/index.js';
import type { ThesisScore } from '../relate/index.js';
import type { Context } from '../tag/index.js';
import type { Reason } from '../tag/why.js';

export interface Explanation {
  readonly path: string;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly role: Role;
  /** 1-based number among body blocks; null outside of them. */
  readonly paragraph: number | null;
  readonly place: Place | null;
  /** Whether the whole text is taken for an essay or a report. */
  readonly readAs: Context;
  /** The sentence without markup, on one line. */
  readonly text: string;
  /** The same in pieces, with what the words did to the strength. */
  readonly runs: readonly TextRun[];
  readonly voice: Voice;
  readonly moves: readonly Move[];
  readonly possible: readonly PossibleMove[];
  /** null where nothing is claimed. */
  readonly strength: ExplainedStrength | null;
  /** What speaks for it as the main claim, and against; null where it is no claim. */
  readonly mainClaim: MainClaim | null;
  readonly links: readonly ExplainedLink[];
  readonly findings: readonly ExplainedFinding[];
  readonly whyNot: readonly WhyNot[];
}

export interface TextRun {
  readonly text: string;
  readonly tone: 'raises' | 'lowers' | null;
}

/** Whose view the sentence states, and which words say so. */
export interface Voice {
  readonly whose: Whose;
  /** How it is attributed; null for the author's own. */
  readonly frame: AttributedSentence['frame'];
  /** The frame's words ("critics say"); null where none in this sentence say it. */
  readonly words: string | null;
  readonly holder: { readonly kind: Holder['kind']; readonly words: string } | null;
}

export interface PossibleMove extends Move {
  /** The confidence from which on it would count as found. */
  readonly found: number;
}

export interface ExplainedStrength {
  readonly value: number;
  readonly band: Band;
  readonly base: number;
  readonly contributions: readonly Contribution[];
  /** The strength once words are gone, found by analyzing the file again without them: each cue by itself, then all together. */
  readonly without: readonly Without[];
}

export interface Without {
  readonly words: readonly string[];
  readonly spans: readonly Range[];
  /** null where nothing would be claimed any more. */
  readonly value: number | null;
  readonly band: Band | null;
}

/** How a claim stands as the main claim of the essay. */
export interface MainClaim extends ThesisScore {
  /** Whether it is the one that is shown, or the other beside it. */
  readonly shown: 'first' | 'other' | null;
  /** 1 for the claim that scores highest. */
  readonly rank: number;
  /** How many claims there are. */
  readonly claims: number;
  /** What the main claim scores; null where none stands out. */
  readonly best: number | null;
}

export interface ExplainedLink {
  readonly kind: LinkKind;
  /** Whether the sentence is the one that answers, grants, supports. */
  readonly from: boolean;
  readonly confidence: number;
  /** The sentence at the other end; the same one where a sentence answers itself. */
  readonly sentence: number;
  readonly paragraph: number | null;
  readonly line: number | null;
  readonly text: string;
}

export interface ExplainedFinding extends Pick<Finding, 'rule' | 'severity' | 'message'> {
  /** The sentence that the finding is on, where this one only belongs to it; null where the finding is on this sentence. */
  readonly on: Pick<ExplainedLink, 'paragraph' | 'line' | 'text'> | null;
}

/** Why a move is not there. */
export interface WhyNot {
  readonly move: MoveKind;
  /**
   * `found`: it is there after all. `unlikely`: under the floor. `attributed`: likely enough, but the sentence states
   * someone else's view, and the move is the author's own or none. `fallback`: it stands only where no other move is found.
   * `report`: it is not asked in a text that reports. `heading`: the heading only names what comes.
   */
  readonly verdict: 'found' | 'unlikely' | 'attributed' | 'fallback' | 'report' | 'heading';
  /** null where the move is not judged: `fallback`, `report` and `heading`. */
  readonly reason: Omit<Reason, 'move'> | null;
  /** The sentence that opens the quotation which this one goes on, where the reason is of that one. */
  readonly opening: string | null;
  readonly lookedFor: { readonly gloss: string; readonly examples: readonly string[] };
}
