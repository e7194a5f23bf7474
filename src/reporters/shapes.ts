/** What the reports for programs hold: `json` as one object, `ndjson` record by record. */
import {
  CHECK_SCHEMA,
  type CheckedEssay,
  type CheckStart,
  type CheckTotals,
  type Finding,
  type Place,
  type Problem,
  type Range,
  type RuleDescription,
  type Severity,
  type SourceFormat,
} from '../model/index.js';
import type { Entry } from './findings.js';

/** The report "json": one object for all essays of a check. */
export interface JsonReport {
  readonly schema: typeof CHECK_SCHEMA;
  readonly tool: CheckStart['tool'];
  readonly rules: readonly RuleDescription[];
  readonly essays: readonly JsonEssay[];
  readonly totals: CheckTotals;
}

export interface JsonEssay {
  readonly path: string;
  /** null where the essay has none, or could not be analyzed. */
  readonly title: string | null;
  readonly format: SourceFormat | null;
  /** Of the file's bytes, in hexadecimal; null where it could not be analyzed. */
  readonly sha256: string | null;
  /** Why it could not be analyzed; null where it could. */
  readonly failure: Problem | null;
  /** What could not be done in an essay that was analyzed, and where. */
  readonly problems: readonly Problem[];
  /** Worst first, then by place. */
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly state: Finding['state'];
  readonly message: string;
  /** The words it is on, as a reader sees them; null where it is on the whole essay. */
  readonly quote: string | null;
  readonly place: Place | null;
  /** In the text of the analysis document, in UTF-16 units; null where it is on the whole essay. */
  readonly range: Range | null;
  readonly sentence: number | null;
  readonly related: readonly JsonRelated[];
  /** Stable across edits elsewhere in the text. */
  readonly fingerprint: string;
}

/** Another sentence that belongs to a finding. */
export interface JsonRelated {
  readonly sentence: number;
  readonly quote: string;
  readonly place: Place | null;
  readonly range: Range;
}

/** A line of `ndjson`. */
export type NdjsonRecord =
  | ({ readonly type: 'start' } & Pick<JsonReport, 'schema' | 'tool' | 'rules'>)
  | ({ readonly type: 'finding'; readonly path: string } & JsonFinding)
  | ({ readonly type: 'problem'; readonly path: string } & Problem)
  | ({ readonly type: 'failure'; readonly path: string } & Problem)
  | ({ readonly type: 'totals' } & CheckTotals);

export function jsonStart({ tool, rules }: CheckStart): Pick<JsonReport, 'schema' | 'tool' | 'rules'> {
  return {
    schema: CHECK_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    rules: rules.map(({ id, label, gloss, advice, severity }) => ({ id, label, gloss, advice, severity })),
  };
}

export function jsonEssay({ path, document, failure }: CheckedEssay, entries: readonly Entry[]): JsonEssay {
  return {
    path,
    title: document?.essay.title ?? null,
    format: document?.source.format ?? null,
    sha256: document?.source.sha256 ?? null,
    failure: failure && jsonProblem(failure),
    problems: document?.problems.map(jsonProblem) ?? [],
    findings: entries.map(jsonFinding),
  };
}

export function jsonFinding({ finding, quote, place, range, related }: Entry): JsonFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    state: finding.state,
    message: finding.message,
    quote,
    place,
    range,
    sentence: finding.sentence,
    related: related.map((one) => ({
      sentence: one.sentence,
      quote: one.quote,
      place: one.place,
      range: one.range,
    })),
    fingerprint: finding.fingerprint,
  };
}

export function jsonProblem({ code, message, start, end }: Problem): Problem {
  return { code, message, start, end };
}

export function jsonTotals({ essays, failed, findings, known, suppressed }: CheckTotals): CheckTotals {
  const { error, warn, info } = findings;
  return { essays, failed, findings: { error, warn, info }, known, suppressed };
}
