/**
 * The analysis document: the public contract between the analysis and everything made from it.
 * Offsets are half-open ranges of UTF-16 code units into `text`. The JSON Schema is `src/model/schema/analysis.ts`.
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
  /** Digests of what decided the tags: trained weights, the lexicon, the settings. */
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

/** Formats that are text themselves: their files have lines. */
export type TextFormat = 'plain-text' | 'markdown' | 'html';

/** What an essay is written in. Word documents and PDFs have no lines, so that nothing in them has a `place`. */
export type SourceFormat = TextFormat | 'docx' | 'pdf';

export interface SourceInfo {
  /** Relative to the folder analyzed, always with "/"; never absolute. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Of the bytes of the file, or of what a web address or standard input gave, in hexadecimal. */
  readonly sha256: string;
  /** Web address that it was read from, after redirects; null for files and standard input. */
  readonly url: string | null;
  /** When it was read from there, ISO 8601 in UTC ("2024-05-06T07:08:09Z"); null where `url` is. */
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
  /** Word tokens outside bylines, boilerplate and pull quotes. */
  readonly words: number;
  /** Index of the sentence that states the essay's main claim, or null where none stands out. */
  readonly thesis: number | null;
  /** Index of the sentence that is nearly as likely to state it; null where the first stands out by itself. */
  readonly otherThesis: number | null;
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
  /**
   * 1-based number among body blocks (paragraph, quotation, list-item); null for other blocks, and for a pull quote: it is body
   * text, and its words stand in a paragraph too.
   */
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
  /** At least one span: no move without words. */
  readonly evidence: readonly Evidence[];
}

/** One part of a strength: what it added. Parts that no word caused have no span. */
export interface Contribution {
  readonly start?: number;
  readonly end?: number;
  readonly cue: string;
  readonly type: SpanType;
  readonly effect: number;
  /** "house" where the words or their weight are a newsroom's own; left out for the program's own. */
  readonly source?: 'house';
}

/** Commitment as worded. `base` plus all `effect`s is `value` exactly. */
export interface Strength {
  /** -3 (strongly hedged) over +1 (a plain declarative) to +3 (categorical). */
  readonly value: number;
  readonly band: Band;
  readonly base: number;
  readonly contributions: readonly Contribution[];
}

/** What can stand under a claim, from the firmest to the weakest. */
export type GroundKind = EvidenceType | 'reason' | 'number' | 'source';

/** One thing that stands under a claim. */
export interface Ground {
  readonly kind: GroundKind;
  /** Index of the sentence that gives it: the claim itself, one within two sentences, or one that is linked to it. */
  readonly sentence: number;
  /** What it takes off the claim's exposure, above 0 and at most 2: less with distance. */
  readonly weight: number;
}

/** How far a claim's wording goes beyond what stands under it. */
export interface Exposure {
  /** The claim's strength plus `reach` minus `support`: -6 to 3.75. */
  readonly value: number;
  /** 0.25 each for a forecast, a cause, and a universal or superlative: what can be checked can be found false. */
  readonly reach: number;
  /** Sum of the grounds' weights, 0 to 3. */
  readonly support: number;
  /** Nearest first; empty where nothing stands under the claim. */
  readonly grounds: readonly Ground[];
  /** In a sentence for readers. */
  readonly reason: string;
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
  /** Of the author's claims in body text; null elsewhere, and for demands, granted points and fragments. */
  readonly exposure: Exposure | null;
}

export type LinkKind = 'rebuts' | 'concedes' | 'supports' | 'parallels';

/** The most links that may leave one sentence (docs/guideline.md, "Links"). */
export const MOST_LINKS = 3;

/** A relation between two sentences, by index: `rebuts` from answer to view, `concedes` from granted point to claim. */
export interface Link {
  readonly kind: LinkKind;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/** Worst first. */
export const SEVERITIES = ['error', 'warn', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

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
  /**
   * Hedges in the author's claims: contributions with a span and an effect of −0.05 or less, but for abilities ("can"), which limit
   * what is claimed and are no words of caution.
   */
  readonly hedges: number;
  /**
   * Boosters in the author's claims: contributions with a span and an effect of 0.05 or more, but for forms of a sentence: commands,
   * the "not" of a new description.
   */
  readonly boosters: number;
  readonly per100Words: {
    readonly claims: number | null;
    readonly hedges: number | null;
    readonly boosters: number | null;
  };
  /** Points the author grants; answered where a `concedes` link leads to what they are set against. */
  readonly concessions: { readonly total: number; readonly answered: number };
  /** Sentences that present a view the author rejects; answered where a `rebuts` link leads to them or to their run. */
  readonly opposingViews: { readonly total: number; readonly answered: number };
  /** Body sentences by voice: the author's own, mostly quoted, reported in other words. */
  readonly voices: { readonly author: number; readonly quoted: number; readonly reported: number };
  /** The author's predictions, and how many of them name a date by which one could check. */
  readonly forecasts: { readonly total: number; readonly dated: number };
  /** What a fact-checker would tick off in body sentences. */
  readonly marks: Readonly<Record<MarkKind, number>>;
  /** One entry for each body block, in order: what its claims add up to. */
  readonly byParagraph: readonly ParagraphSummary[];
  /** Indices of claims worded more strongly than +1, strongest first (of those alike, with a booster first), five at most. */
  readonly strongest: readonly number[];
  /** Indices of claims that more than an ability ("can") lowers below +1, most hedged first, five at most. */
  readonly mostHedged: readonly number[];
  /** Indices of claims whose wording goes furthest beyond what stands under them, five at most. */
  readonly exposed: readonly number[];
}

/** A body block's share of the counts; the same definitions as in the whole. */
export interface ParagraphSummary {
  /** As in `blocks`. */
  readonly paragraph: number;
  readonly sentences: number;
  readonly claims: number;
  readonly hedges: number;
  readonly boosters: number;
  /** Median strength of its claims; null where there are none. */
  readonly strength: number | null;
}
