/** What an output format of `hedgerow check` is. */
import type { CheckedEssay, CheckStart, CheckTotals } from '../model/index.js';

export interface Reporter {
  readonly id: string;
  readonly label: string;
  readonly gloss: string;
  readonly extension: string;
  open(start: CheckStart, options?: ReporterOptions): OpenReport;
}

export interface OpenReport {
  begin(): string;
  essay(essay: CheckedEssay): string;
  end(totals: CheckTotals): string;
}

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

export interface ReporterOptions {
  readonly paint?: Paint;
  readonly width?: number;
  readonly base?: string;
}
