/** What the reports for programs hold: `json` as one object, `ndjson` record by record. */
import { CHECK_SCHEMA, type CheckedEssay, type CheckStart, type CheckTotals, type Finding, type Place, type Problem, type Range, type RuleDescription, type Severity, type SourceFormat } from '../model/index.js';
import type { Entry } from './findings.js';
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
export type NdjsonRecord = ({
    readonly type: 'start';
} & Pick<JsonReport, 'schema' | 'tool' | 'rules'>) | ({
    readonly type: 'finding';
    readonly path: string;
} & JsonFinding) | ({
    readonly type: 'problem';
    readonly path: string;
} & Problem) | ({
    readonly type: 'failure';
    readonly path: string;
} & Problem) | ({
    readonly type: 'totals';
} & CheckTotals);
export declare function jsonStart({ tool, rules }: CheckStart): Pick<JsonReport, 'schema' | 'tool' | 'rules'>;
export declare function jsonEssay({ path, document, failure }: CheckedEssay, entries: readonly Entry[]): JsonEssay;
export declare function jsonFinding({ finding, quote, place, range, related }: Entry): JsonFinding;
export declare function jsonProblem({ code, message, start, end }: Problem): Problem;
export declare function jsonTotals({ essays, failed, findings, known, suppressed }: CheckTotals): CheckTotals;
