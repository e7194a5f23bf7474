/** The comparison of two drafts: what became of each claim (`compare.json`), and the page as plain data. */

import type { Phrase, Quote } from './report.js';
import type { Band } from './strength.js';

export const COMPARISON_SCHEMA = 'hedgerow/comparison@1';

/** What became of a claim. A claim that moved or was reworded besides says so in fields of its own. */
export type ChangeKind = 'unchanged' | 'reworded' | 'hardened' | 'softened' | 'added' | 'dropped';

/** A sentence of one draft. */
export interface ComparedSentence {
  /** Index into the document's `sentences`. */
  readonly index: number;
  readonly paragraph: number | null;
  /** In the source file; null for binary formats. */
  readonly line: number | null;
  /** Its words on one line, without markup. */
  readonly words: string;
  /** null where it claims nothing in that draft, or is someone else's view there. */
  readonly strength: { readonly value: number; readonly band: Band } | null;
}

/** A cue word that came, went, or changed its effect. */
export interface CueChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly cue: string;
  /** What it added to the strength in the old draft and in the new one; 0 where it is not there. */
  readonly before: number;
  readonly after: number;
}

export interface ComparedClaim {
  readonly kind: ChangeKind;
  /** Whether it stands elsewhere in the order of the matched sentences. */
  readonly moved: boolean;
  /** Whether its words differ. */
  readonly reworded: boolean;
  /** How alike the two sentences are, 0 to 1; null where there is only one. */
  readonly similarity: number | null;
  /**
   * null where nothing in that draft matches. A sentence without a strength matches in its words, but is a question or
   * someone else's view there: the claim counts as added or dropped.
   */
  readonly old: ComparedSentence | null;
  readonly new: ComparedSentence | null;
  /** Cue words behind a change of strength, those that did most first. */
  readonly cues: readonly CueChange[];
  /** The change in words: "“may” removed: −2 → +1". */
  readonly explanation: string;
}

/** One figure of both drafts; null where it has no value. */
export interface ComparedFigure {
  readonly id:
    | 'words'
    | 'claims'
    | 'mean'
    | 'hedges'
    | 'boosters'
    | 'exposed'
    | 'concessions'
    | 'evidence'
    | 'findings';
  readonly label: string;
  /** `mean`: of the author's claims, on the scale of strength; all others are counts. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface ComparedDraft {
  readonly path: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** The same two documents give the same comparison. */
export interface Comparison {
  readonly schema: typeof COMPARISON_SCHEMA;
  readonly tool: { readonly name: 'hedgerow'; readonly version: string };
  readonly old: ComparedDraft;
  readonly new: ComparedDraft;
  /** Claims by what became of them; `moved` counts those that moved, whatever else became of them. */
  readonly counts: Readonly<Record<ChangeKind | 'moved', number>>;
  readonly figures: readonly ComparedFigure[];
  /** In the order of the new draft; dropped claims follow what they followed in the old one. */
  readonly claims: readonly ComparedClaim[];
}

/** Claims that both drafts make, with the strength each gives them. */
export interface SlopeChart {
  readonly alt: string;
  readonly before: string;
  readonly after: string;
  readonly lines: readonly {
    readonly before: number;
    readonly after: number;
    /** The new draft's first words, and how many claims share the line. */
    readonly label: string;
    readonly count: number;
  }[];
}

export interface ChangeEntry {
  readonly old: Quote | null;
  readonly new: Quote | null;
  readonly explanation: string;
  /** "moved from paragraph 2 to 5"; empty where there is nothing to add. */
  readonly note: string;
}

export interface ComparisonReport {
  readonly title: string;
  readonly drafts: readonly {
    readonly label: string;
    readonly path: string;
    readonly title: string;
    readonly words: string;
  }[];
  /** What changed, in sentences. */
  readonly summary: readonly (readonly Phrase[])[];
  readonly slope: { readonly finding: string; readonly chart: SlopeChart; readonly numbers: string } | null;
  readonly figures: {
    readonly finding: string;
    readonly rows: readonly {
      readonly label: string;
      readonly before: string;
      readonly after: string;
      readonly change: string;
    }[];
  };
  readonly changes: readonly {
    readonly id: ChangeKind | 'moved';
    readonly label: string;
    readonly finding: string;
    readonly entries: readonly ChangeEntry[];
  }[];
  readonly unchanged: string;
  readonly method: readonly string[];
  readonly sources: readonly string[];
}
