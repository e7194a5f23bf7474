/**
 * The report: what a briefing says, as plain data, before anything is drawn. `src/report` makes it from the analysis
 * document and `src/render` turns it into a page. Texts are whole and unescaped; strengths are worded ("+2", "boosted").
 */
import type { MarkKind } from './document.js';
import type { MoveKind } from './moves.js';
import type { Band } from './strength.js';

/** A strength as printed: "boosted [+2]". */
export interface StrengthWords {
  /** -3 to +3. */
  readonly value: number;
  /** As `strengthText` prints it. */
  readonly text: string;
  readonly band: Band;
}

/** What the underlined words of a quotation did: raised its strength, lowered it, or showed something else. */
export type CueTone = 'raises' | 'lowers' | 'shows';

/** Words of a quotation that belong together: a cue, or what stands between cues. */
export interface QuoteRun {
  readonly text: string;
  readonly tone: CueTone | null;
}

/** Where a sentence stands, in words: "paragraph 3, line 12". */
export interface PlaceWords {
  /** Index of the sentence: the page's anchor is "s" and this number. */
  readonly sentence: number;
  readonly paragraph: number | null;
  readonly line: number | null;
  readonly text: string;
  /** "¶ 3, line 12" and "¶ 3", for small type; the kind of block where the sentence stands in no paragraph. */
  readonly short: string;
  readonly shortest: string;
}

/** Words of the essay without markup, on one line. */
export interface Quote {
  readonly runs: readonly QuoteRun[];
  /** Whether words were left out before the first run, or after the last one. */
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
  /** Whether quotation marks must be put around it: false where the words bring their own. */
  readonly marks: boolean;
  readonly place: PlaceWords;
  readonly strength: StrengthWords | null;
}

/** A piece of one of the report's own sentences; `figure` pieces are set in bold, `quotation` pieces in the essay's typeface. */
export interface Phrase {
  readonly text: string;
  readonly kind: 'words' | 'figure' | 'quotation';
}

/** A section with its content. `data` is what the section's file in `src/report/sections` builds. */
export interface BuiltSection {
  /** File name of the section, its template and its anchor. */
  readonly id: string;
  readonly label: string;
  /** One sentence on what is shown and how it is measured. */
  readonly gloss: string;
  readonly data: unknown;
  /** Its template, where that is not of its own name. */
  readonly partial?: string;
}

/** One row of the page: a section on the full measure, or two columns of sections. */
export type ReportRow =
  | { readonly columns: 1; readonly sections: readonly BuiltSection[] }
  | { readonly columns: 2; readonly left: readonly BuiltSection[]; readonly right: readonly BuiltSection[] };

/** A label and its value in the line under the title; `given` is false where the file does not say. */
export interface MastheadItem {
  readonly label: string;
  readonly value: string;
  readonly given: boolean;
}

export interface Masthead {
  /** The title, or the essay's first words where it has none. */
  readonly title: string;
  readonly titled: boolean;
  readonly items: readonly MastheadItem[];
  /** What the reader must know before anything else: the document's problems, worded. */
  readonly problems: readonly string[];
}

export interface Report {
  readonly masthead: Masthead;
  /** Whatever the report takes its words from, beside its own: the essay, its description, findings, problems. */
  readonly sources: readonly string[];
  /** BCP 47 language of the essay's words where it is not English; null for English. */
  readonly essayLanguage: string | null;
  /** What is printed, in reading order. */
  readonly rows: readonly ReportRow[];
  /** What only the screen shows, after the rows. */
  readonly screen: readonly BuiltSection[];
}

/** How far to trust a report: scores of the program on labelled essays, given to the report from outside. */
export interface Reliability {
  /** What was measured on: "8 op-eds labelled by three people". */
  readonly measuredOn: string;
  /** Of each move, from 0 to 1. Moves that are not named were not measured. */
  readonly moves: Readonly<
    Partial<Record<MoveKind, { readonly precision: number; readonly recall: number }>>
  >;
  /** Mean absolute error of the strength, in steps of the scale; null where not measured. */
  readonly strengthError: number | null;
  /** How often the sentence shown as the main claim is one that readers take for it, from 0 to 1; null or left out where not measured. */
  readonly mainClaim?: number | null;
}

/** What makes a mark in the chart of strength: the most specific thing that the claim does. */
export type ClaimShape = 'assertion' | 'prediction' | 'prescription' | 'evaluation' | 'causal' | 'concession';

/** Strength over the essay. All `x` are fractions of the essay's body text, 0 to 1, in words. */
export interface StrengthChart {
  readonly alt: string;
  readonly bands: readonly { readonly band: Band; readonly text: string; readonly count: number }[];
  readonly marks: readonly {
    readonly sentence: number;
    readonly x: number;
    readonly value: number;
    readonly shape: ClaimShape;
  }[];
  /** The running median at each claim; empty where there are too few claims for one. */
  readonly median: readonly { readonly x: number; readonly value: number }[];
  readonly paragraphs: readonly { readonly number: number; readonly x: number }[];
  /** Claims named in the chart. */
  readonly labels: readonly { readonly sentence: number; readonly name: string; readonly words: string }[];
}

/** Where the sentences that make one move stand. All fractions of the body text, 0 to 1, in words. */
export interface LaneChart {
  readonly alt: string;
  readonly style: 'claim' | 'other-side' | 'device' | 'support';
  readonly ticks: readonly { readonly sentence: number; readonly x: number; readonly width: number }[];
  /** Where each paragraph after the first begins. */
  readonly paragraphs: readonly number[];
}

/** A number of cues as squares, growing to the left or to the right. */
export interface CountChart {
  readonly alt: string;
  readonly count: number;
  /** The largest count among the rows, on which all are scaled. */
  readonly most: number;
  readonly side: 'left' | 'right';
}

/** A point and its answer on the scale of strength; null where there is none. */
export interface DumbbellChart {
  readonly alt: string;
  readonly point: number | null;
  readonly answer: number | null;
}

/** Shares of a whole, side by side, in the order given. */
export interface SharesChart {
  readonly alt: string;
  readonly parts: readonly { readonly label: string; readonly count: number; readonly style: string }[];
}

/** Median and middle half on the scale of strength. */
export interface RangeChart {
  readonly alt: string;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** One figure of an essay among those of reference texts; all values are in the figure's own unit. */
export interface StripChart {
  readonly alt: string;
  /** This essay's. */
  readonly value: number;
  /** Values under which 5, 25, 50, 75 and 95 % of the reference texts lie. */
  readonly quantiles: readonly [number, number, number, number, number];
  /** The median as printed: "median 46%". */
  readonly median: string;
}

/** Words that a fact-checker would look up, by kind. */
export type CheckKind = Exclude<MarkKind, 'date'>;

/** Main figures of one essay for the page that lists them all. */
export interface IndexFigures {
  readonly title: string;
  readonly titled: boolean;
  readonly author: string | null;
  readonly published: string | null;
  readonly path: string;
  readonly words: number;
  readonly claims: number;
  readonly strength: { readonly low: number; readonly median: number; readonly high: number } | null;
  readonly hedges: number;
  readonly boosters: number;
  readonly answered: number;
  readonly answerable: number;
  readonly findings: number;
  readonly problems: number;
  readonly exposed: Quote | null;
}

/** Where the files of one essay are, relative to the index page. */
export type IndexHrefs = Readonly<Partial<Record<'html' | 'pdf' | 'json', string>>>;

/** The page that lists all essays of a run. */
export interface EssayIndex {
  /** How many there are, in a sentence. */
  readonly finding: string;
  /** Where the briefing on all of them is, relative to the page; null where there is none. */
  readonly corpus: string | null;
  readonly essays: readonly (IndexFigures & {
    readonly hrefs: IndexHrefs;
    /** "14 May 2025"; null where not given. */
    readonly date: string | null;
    readonly median: StrengthWords | null;
    readonly chart: RangeChart | null;
  })[];
  readonly failures: readonly { readonly path: string; readonly reason: string }[];
}

/** One line of the index page: an essay with its files, or a file that could not be analyzed and why. */
export type IndexEntry =
  | { readonly figures: IndexFigures; readonly hrefs: IndexHrefs }
  | { readonly path: string; readonly reason: string };

/** What the panel beside the annotated essay says, by sentence. */
export interface EssayDetails {
  /** All kinds of moves. */
  readonly moves: readonly { readonly kind: MoveKind; readonly label: string; readonly gloss: string }[];
  readonly sentences: readonly {
    readonly index: number;
    readonly strength: StrengthWords | null;
    /** "paragraph 3, line 12". */
    readonly place: string;
    readonly detail: SentenceDetail;
  }[];
}

export interface SentenceDetail {
  /** Whose view it is, where not the author's. */
  readonly voice: string | null;
  readonly arithmetic: string | null;
  readonly moves: readonly MoveDetail[];
  readonly possible: readonly MoveDetail[];
  readonly links: readonly { readonly words: string; readonly sentence: number; readonly place: string }[];
  readonly figures: string | null;
  readonly findings: readonly { readonly label: string; readonly message: string }[];
}

export interface MoveDetail {
  readonly label: string;
  /** "86%". */
  readonly confidence: string;
  readonly evidenceType: string | null;
  readonly cues: readonly { readonly words: string; readonly type: string }[];
}
