/**
 * The corpus briefing. Three steps: figures of each essay, small enough to keep for thousands; the data behind the briefing
 * (`corpus.json`), made from these figures alone; and the page as plain data, made from that data alone.
 */
import type { MoveKind } from './moves.js';
import type { IndexHrefs, Phrase, Quote, StrengthWords } from './report.js';

export const CORPUS_SCHEMA = 'hedgerow/corpus@1';

/** A claim whose wording goes further than what stands under it. */
export interface CorpusClaim {
  readonly quote: Quote;
  /** Why it stands exposed, in a sentence. */
  readonly reason: string;
  /** As in the analysis document: claims of several essays are ordered by it. */
  readonly exposure: number;
}

/** What is kept of one essay: some kilobytes, whatever its length. */
export interface CorpusFigures {
  readonly title: string;
  readonly titled: boolean;
  readonly author: string | null;
  readonly published: string | null;
  readonly publication: string | null;
  readonly section: string | null;
  readonly path: string;
  readonly words: number;
  /** Body sentences. */
  readonly sentences: number;
  readonly claims: number;
  /** Of the author's claims; null where there are none. */
  readonly strength: {
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly mean: number;
    /** Standard deviation of a sample; null with a single claim. */
    readonly deviation: number | null;
  } | null;
  readonly hedges: number;
  readonly boosters: number;
  readonly answered: number;
  readonly answerable: number;
  readonly moves: Readonly<Record<MoveKind, number>>;
  /** Claims that go at least one step of the scale further than what stands under them. */
  readonly exposedClaims: number;
  /** The most exposed of them, most first, five at most. */
  readonly exposed: readonly CorpusClaim[];
  readonly strongest: Quote | null;
  readonly mostHedged: Quote | null;
  /** The first point of the other side that nothing answers. */
  readonly unanswered: Quote | null;
}

/** An essay as the briefing on many has it. */
export interface CorpusEssay extends CorpusFigures {
  /** Its files, relative to the briefing. */
  readonly files: IndexHrefs;
}

/** An essay, or a file that could not be analyzed and why. */
export type CorpusEntry = CorpusEssay | { readonly path: string; readonly reason: string };

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What essays are compared by. */
export type CorpusKey = 'author' | 'section' | 'publication' | 'essay';

/** Essays of one author (section, publication), or a single essay. */
export interface CorpusGroup {
  /** null: the files do not say. */
  readonly name: string | null;
  readonly essays: number;
  readonly sentences: number;
  readonly claims: number;
  /** Body sentences that make each move. */
  readonly moves: Readonly<Record<MoveKind, number>>;
  /** Mean strength of each essay that has five claims or more, ascending. */
  readonly means: readonly number[];
  /** Mean of `means`: each essay counts the same. null where there are none. */
  readonly mean: number | null;
  /** 95 % interval of `mean`; null where there is too little to give one. */
  readonly interval: Interval | null;
}

/** The gap between two groups that have intervals. */
export interface CorpusDifference {
  readonly higher: string;
  readonly lower: string;
  /** Steps of the scale, 0 or more. */
  readonly difference: number;
  /** Wide enough to hold for all pairs looked at together (Bonferroni). */
  readonly interval: Interval;
  /** Whether the interval lies above zero. */
  readonly distinguishable: boolean;
}

export interface CorpusComparison {
  readonly by: CorpusKey;
  /** Highest mean first; 24 at most. */
  readonly groups: readonly CorpusGroup[];
  /** Groups beyond these, left out for room. */
  readonly others: number;
  /** Widest first. */
  readonly differences: readonly CorpusDifference[];
}

/** The data behind the corpus briefing, as `corpus.json` holds it. The same essays give the same bytes. */
export interface CorpusData {
  readonly schema: typeof CORPUS_SCHEMA;
  readonly tool: { readonly name: 'hedgerow'; readonly version: string };
  readonly scope: {
    readonly essays: number;
    readonly words: number;
    readonly sentences: number;
    readonly claims: number;
    /** First and last date of the essays, ISO 8601; null where none is dated. */
    readonly from: string | null;
    readonly to: string | null;
    readonly undated: number;
    readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
  };
  /** In the order of the files. */
  readonly essays: readonly CorpusEssay[];
  /** Quartiles of the mean strengths of essays with five claims or more (fewer have no mean worth showing); null where there are none. */
  readonly strength: {
    readonly essays: number;
    readonly low: number;
    readonly median: number;
    readonly high: number;
  } | null;
  readonly moves: {
    readonly by: CorpusKey;
    readonly groups: readonly CorpusGroup[];
    readonly others: number;
  };
  readonly comparison: CorpusComparison;
  /** The most exposed claims of all essays, ten at most. `essay` is an index into `essays`. */
  readonly exposed: readonly (CorpusClaim & { readonly essay: number })[];
}

/** Each essay's mean strength as a mark on one line; marks keep clear of one another. */
export interface SpreadChart {
  readonly alt: string;
  /** Ends of the axis, in steps of the scale. */
  readonly from: number;
  readonly to: number;
  /** Ascending by value. Of very many essays, evenly picked ones. */
  readonly marks: readonly { readonly value: number; readonly label: string | null }[];
  /** Middle half and median of the marks. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** One row of a comparison: small strokes for essays, a dot for their mean, a line for its interval. */
export interface IntervalChart {
  readonly alt: string;
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
  readonly mean: number;
  /** The mean as printed. */
  readonly text: string;
  readonly interval: Interval | null;
  /** The mean of all essays, as a line through all rows. */
  readonly all: number;
}

export interface CorpusReport {
  readonly title: string;
  readonly scope: readonly { readonly label: string; readonly value: string }[];
  readonly leftOut: {
    readonly rows: readonly { readonly path: string; readonly reason: string; readonly onPaper: boolean }[];
    /** What is left out of the list on paper and on the page, in sentences; null where all is there. */
    readonly paperNote: string | null;
    readonly pageNote: string | null;
  };
  readonly findings: readonly {
    readonly said: readonly Phrase[];
    readonly example: { readonly quote: Quote; readonly title: string; readonly path: string } | null;
  }[];
  readonly spread: {
    readonly finding: string;
    readonly chart: SpreadChart;
    readonly numbers: string;
  } | null;
  readonly moves: {
    readonly finding: string;
    readonly by: string;
    readonly kinds: readonly { readonly label: string; readonly total: number }[];
    /** What is left out of the table on paper, in sentences; null where all is there. */
    readonly paperNote: string | null;
    readonly rows: readonly {
      readonly onPaper: boolean;
      readonly name: string;
      readonly missing: boolean;
      readonly essays: number;
      readonly sentences: number;
      /** Share of sentences in percent, and its shade from 0 to 4. */
      readonly cells: readonly { readonly percent: number; readonly shade: number }[];
    }[];
    /** Of all essays together. */
    readonly essays: number;
    readonly sentences: number;
    readonly others: string | null;
    readonly absent: string | null;
    readonly showsEssays: boolean;
  } | null;
  readonly comparison: {
    readonly label: string;
    readonly finding: string;
    readonly gloss: string;
    readonly by: string;
    readonly axis: { readonly from: number; readonly to: number };
    /** What is left out of the table on paper, in sentences; null where all is there. */
    readonly paperNote: string | null;
    readonly rows: readonly {
      readonly onPaper: boolean;
      readonly name: string;
      readonly missing: boolean;
      readonly essays: number;
      readonly claims: number;
      readonly interval: string | null;
      readonly chart: IntervalChart;
    }[];
    /** The gaps between pairs, in sentences, widest first. */
    readonly differences: readonly string[];
    readonly others: string | null;
    readonly showsEssays: boolean;
  } | null;
  readonly exposed: {
    readonly finding: string;
    readonly claims: readonly {
      readonly quote: Quote;
      readonly reason: string;
      readonly title: string;
      readonly path: string;
      readonly href: string | null;
    }[];
  };
  readonly essays: {
    readonly finding: string;
    /** What is left out of the table on paper and on the page, in sentences; null where all is there. */
    readonly paperNote: string | null;
    readonly pageNote: string | null;
    /** In the order of the files. */
    readonly rows: readonly {
      readonly onPaper: boolean;
      readonly title: string;
      readonly author: string | null;
      readonly date: string | null;
      readonly path: string;
      readonly hrefs: IndexHrefs;
      readonly words: number;
      readonly claims: number;
      readonly mean: { readonly value: number; readonly text: string } | null;
      readonly median: StrengthWords | null;
      readonly hedges: number;
      readonly boosters: number;
      readonly answered: number;
      readonly answerable: number;
      readonly exposed: number;
    }[];
  };
  readonly method: readonly string[];
  /** Whatever the page takes its words from, beside its own. */
  readonly sources: readonly string[];
}
