/** A check as reporters see it: rules, essays one by one, totals. */
import type { AnalysisDocument, Problem, Severity } from './document.js';

export const CHECK_SCHEMA = 'hedgerow/check@1';

/** An editorial rule or threshold that was on, for readers who do not know it. */
export interface RuleDescription {
  readonly id: string;
  readonly label: string;
  /** What it looks for, in one sentence. */
  readonly gloss: string;
  /** What an editor can do about it. */
  readonly advice: string;
  /** As configured for most essays; a finding's own severity counts. */
  readonly severity: Severity;
}

/** Known before the first essay. */
export interface CheckStart {
  readonly tool: { readonly name: 'hedgerow'; readonly version: string };
  /** In the order of the catalog. */
  readonly rules: readonly RuleDescription[];
}

export interface CheckedEssay {
  /** The file's path relative to where the command runs, with "/"; or as given. */
  readonly path: string;
  /** null where the essay could not be analyzed. Its findings bear their state: new, known (baseline), suppressed (in the text). */
  readonly document: AnalysisDocument | null;
  /** Why it could not be analyzed. */
  readonly failure: Problem | null;
}

/** Known after the last essay. Findings that are new, by severity, and the others by state. */
export interface CheckTotals {
  readonly essays: number;
  readonly failed: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly known: number;
  readonly suppressed: number;
}
