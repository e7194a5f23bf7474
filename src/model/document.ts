/**
 * The analysis document: the public contract between the analysis and everything made from it.
 * Offsets are half-open ranges of UTF-16 code units into `text`. The JSON Schema is `src/model/schema.ts`.
 */
import type { SpanType } from './cues.js';
import type { EvidenceType, MoveKind } from './moves.js';
import type { Band } from './strength.js';

export const DOCUMENT_SCHEMA = 'hedgerow/analysis@1';

/** A half-open range of UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface AnalysisDocument {
  readonly schema: typeof DOCUMENT_SCHEMA;
  readonly tool: { readonly name: 'hedgerow'; readonly version: string };
  /** Digests of what decided the tags: trained weights (or "rules"), the lexicon, the settings. */
  readonly method: { readonly weights: string; readonly lexicon: string; readonly settings: string };
  readonly source: SourceInfo;
  readonly essay: EssayInfo;
  /** What all offsets point into: the decoded file for plain text and Markdown, extracted prose otherwise. */
  readonly text: string;
  /** Ranges of `text` that are markup, not prose, sorted and not overlapping: left out of quotations. */
  readonly markup: readonly Range[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

export type SourceFormat = 'plain-text' | 'markdown' | 'html';

export interface SourceInfo {
  /** Relative to the folder analyzed, always with "/"; never absolute. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly url: string | null;
  readonly retrieved: string | null;
}

export interface EssayInfo {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly author: string | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly publication: string | null;
  readonly section: string | null;
  /** BCP 47 language of the text: declared in the file, else guessed from it. */
  readonly language: string;
  /** Word tokens outside bylines and boilerplate. */
  readonly words: number;
  /** Index of the sentence that states the essay's main claim, or null where none stands out. */
  readonly thesis: number | null;
}

export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'list-item'
  | 'pull-quote'
  | 'caption'
  | 'byline'
  | 'boilerplate';

export interface Block extends Range {
  readonly kind: BlockKind;
  /** Of headings, 1 to 6; null for other blocks. */
  readonly level: number | null;
  /** 1-based number among body blocks (paragraph, quotation, list-item); null for other blocks. */
  readonly paragraph: number | null;
}

/** A place in the source file, 1-based; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Role = 'title' | 'heading' | 'body' | 'byline' | 'boilerplate';

/** Whose commitment a sentence's strength measures. */
export type Whose = 'author' | 'attributed';

/** Who is said to hold an attributed view; the span is where the essay names them. */
export interface Holder extends Range {
  readonly kind: 'named' | 'generic' | 'implied';
}

/** Words that triggered a move. */
export interface Evidence extends Range {
  readonly cue: string;
  readonly type: SpanType;
}

export interface Move {
  readonly kind: MoveKind;
  /** 0 to 1: how likely a careful reader is to agree. */
  readonly confidence: number;
  /** Only for `evidence`; null otherwise. */
  readonly evidenceType: EvidenceType | null;
  /** At least one span (ANALYSIS.md: no move without words). */
  readonly evidence: readonly Evidence[];
}

/** One part of a strength: what it added. Parts that no word caused have no span. */
export interface Contribution {
  readonly start?: number;
  readonly end?: number;
  readonly cue: string;
  readonly type: SpanType;
  readonly effect: number;
}

/** Commitment as worded. `base` plus all `effect`s is `value` exactly. */
export interface Strength {
  /** -3 (strongly hedged) over +1 (a plain declarative) to +3 (categorical). */
  readonly value: number;
  readonly band: Band;
  readonly base: number;
  readonly contributions: readonly Contribution[];
}

export type MarkKind = 'date' | 'number' | 'superlative' | 'universal' | 'causal';

/** Something a fact-checker would tick off. */
export interface Mark extends Range {
  readonly kind: MarkKind;
}

export type FigureKind =
  | 'anaphora'
  | 'epistrophe'
  | 'tricolon'
  | 'antithesis'
  | 'parallelism'
  | 'antimetabole';

/** A figure of speech, listed on every sentence that takes part in it. */
export interface Figure {
  readonly kind: FigureKind;
  /** Indices of all member sentences, ascending. */
  readonly sentences: readonly number[];
  /** The words that make the figure, in all member sentences. */
  readonly spans: readonly Range[];
}

export interface Sentence extends Range {
  readonly index: number;
  /** Index into `blocks`. */
  readonly block: number;
  /** In the source file; null for binary formats. */
  readonly place: Place | null;
  readonly role: Role;
  readonly whose: Whose;
  readonly holder: Holder | null;
  /** Ranges of quoted words, quotation marks included. */
  readonly quotations: readonly Range[];
  readonly moves: readonly Move[];
  /** Moves under the floor of confidence, in the same form. */
  readonly possible: readonly Move[];
  /** null where nothing is claimed. */
  readonly strength: Strength | null;
  readonly marks: readonly Mark[];
  readonly figures: readonly Figure[];
}

export type LinkKind = 'rebuts' | 'concedes' | 'supports' | 'parallels';

/** A relation between two sentences, by index: `rebuts` from answer to view, `concedes` from granted point to claim. */
export interface Link {
  readonly kind: LinkKind;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

export type Severity = 'info' | 'warn' | 'error';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly message: string;
  /** Indices of other sentences that belong to it. */
  readonly related: readonly number[];
  /** Stable across edits elsewhere in the text. */
  readonly fingerprint: string;
  readonly state: 'new' | 'known' | 'suppressed';
}

/** What could not be done, and where. Codes and wordings: `src/model/problems.ts`. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Counts and rates over body sentences, as the report prints them. A rate without a denominator is null, never zero. */
export interface Summary {
  readonly words: number;
  /** Body sentences. */
  readonly sentences: number;
  readonly paragraphs: number;
  /** Body sentences in the author's voice with at least one claim move and a strength. */
  readonly claims: number;
  /** Body sentences that make each move. */
  readonly moves: Readonly<Record<MoveKind, number>>;
  /** Strength of the author's claims; null where there are none. */
  readonly strength: {
    readonly mean: number;
    readonly median: number;
    readonly lowerQuartile: number;
    readonly upperQuartile: number;
    /** Number of claims in each band. */
    readonly bands: Readonly<Record<Band, number>>;
  } | null;
  /** Cues in the author's claims that lowered the strength. */
  readonly hedges: number;
  /** Cues in the author's claims that raised it. */
  readonly boosters: number;
  readonly per100Words: {
    readonly claims: number | null;
    readonly hedges: number | null;
    readonly boosters: number | null;
  };
  readonly concessions: { readonly total: number; readonly answered: number };
  readonly opposingViews: { readonly total: number; readonly answered: number };
  /** Body sentences by voice. */
  readonly voices: { readonly author: number; readonly quoted: number; readonly reported: number };
  /** Indices of the strongest, the most hedged and the most exposed claims, most first, five at most. */
  readonly strongest: readonly number[];
  readonly mostHedged: readonly number[];
  readonly exposed: readonly number[];
}
