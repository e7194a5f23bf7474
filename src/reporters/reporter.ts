/**
 * What an output format of `hedgerow check` is. A plug-in may supply one of its own: it needs nothing but these types.
 * A report is written while essays are checked, so that a run over many thousands of them does not have to be held in memory.
 */
import type { CheckedEssay, CheckStart, CheckTotals } from '../model/index.js';

/** An output format of a check: what it is called, and how a report in it is written. */
export interface Reporter {
  /** What people write after --format. Lower case, words joined by "-". */
  readonly id: string;
  readonly label: string;
  /** Who reads it and what for, in one sentence. */
  readonly gloss: string;
  /** Of a file it is written to, with the dot. */
  readonly extension: string;
  /** Begins one report. Pure: the same start, options and essays give the same text. */
  open(start: CheckStart, options?: ReporterOptions): OpenReport;
}

/**
 * One report in the making. Called in this order: `begin` once, `essay` for each essay, `end` once; what they return, joined,
 * is the report. Each piece may be empty; the whole ends with a line end unless it is empty. No method throws because of
 * what an essay says.
 */
export interface OpenReport {
  begin(): string;
  essay(essay: CheckedEssay): string;
  end(totals: CheckTotals): string;
}

/** Colors for people. Each takes words and gives them back with whatever marks the terminal needs; picocolors fits. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

const asIs = (text: string): string => text;

export const NO_PAINT: Paint = {
  bold: asIs,
  dim: asIs,
  underline: asIs,
  red: asIs,
  yellow: asIs,
  cyan: asIs,
};

/** Lines of a file, 1-based, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** How much a report may hold. What is left out is always said. */
export interface Limits {
  /** github: annotations of each level. GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the rest. */
  readonly annotations: number;
  /** sarif: results. GitHub refuses a file with more than 25,000. */
  readonly results: number;
  /** sarif: notifications of essays that could not be analyzed, and of problems in those that could. */
  readonly notifications: number;
  /** github-summary: bytes of UTF-8. GitHub drops a summary of more than 1 MiB whole. */
  readonly summaryBytes: number;
  /** markdown: bytes of UTF-8. A comment on GitHub holds 65,536 characters. */
  readonly commentBytes: number;
}

export const LIMITS: Limits = {
  annotations: 10,
  results: 25_000,
  notifications: 1_000,
  summaryBytes: 900_000,
  commentBytes: 60_000,
};

/** What a report may know of its surroundings. All of it is optional, and each reporter takes what it needs. */
export interface ReporterOptions {
  /** text: colors; none by default. */
  readonly paint?: Paint;
  /** text: columns of the terminal; 80 by default, 40 at least. */
  readonly width?: number;
  /**
   * sarif, github: the folder of the run below the root of the repository, with "/"; "" (the default) where both are the
   * same. GitHub wants paths from the root.
   */
  readonly base?: string;
  /** github: lines that the pull request changes, by path as in `CheckedEssay.path`. Findings on them come first. */
  readonly changed?: Readonly<Record<string, readonly LineRange[]>>;
  /** csv: begin with a byte-order mark, without which Excel takes UTF-8 for something else. No by default. */
  readonly byteOrderMark?: boolean;
  readonly limits?: Partial<Limits>;
}

export const limitsOf = (options: ReporterOptions | undefined): Limits => ({ ...LIMITS, ...options?.limits });
