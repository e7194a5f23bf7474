/** A check for other people's programs: the findings on an essay, and whether they let it pass. */
import { FAIL_LEVELS, type FailLevel, failing } from '../config/fail-levels.js';
import { policyOf, RULES, withinMost } from '../judge/index.js';
import { type AnalysisDocument, type Finding, ProblemError, problem, type Severity } from '../model/index.js';
import { analyzeSource } from '../pipeline.js';
import { type AnalyzeOptions, analyzeText, decisionsOf } from './analysis.js';

export type { FailLevel } from '../config/fail-levels.js';

/** How a text is checked. All may be left out. */
export interface CheckOptions extends AnalyzeOptions {
  /** From which severity on a finding fails the check. Default: "error", as in the command. */
  readonly failOn?: FailLevel;
  /** Fingerprints of findings that are known and fail no check, as a baseline holds them. */
  readonly known?: readonly string[] | ReadonlySet<string>;
}

/** What a check finds: every finding is in one of `findings`, `known` and `suppressed`. */
export interface CheckResult {
  /** Whether no new finding is as severe as `failOn`. */
  readonly passed: boolean;
  /** New findings, worst first. */
  readonly findings: readonly Finding[];
  /** Findings whose fingerprints were given as known. */
  readonly known: readonly Finding[];
  /** Findings that a comment in the essay silences. */
  readonly suppressed: readonly Finding[];
  /** New findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The document that was checked; its findings bear their state. */
  readonly document: AnalysisDocument;
}

/**
 * Checks a text, or a document that was made before. A document is checked by the findings it holds, unless `settings` are
 * given: then its text is analyzed under them, which needs a document of plain text or Markdown.
 * @throws ProblemError as `analyze` does; `unknown-choice`; `not-checkable` where a document cannot be analyzed again.
 */
export function check(input: string | AnalysisDocument, options: CheckOptions = {}): CheckResult {
  const { failOn = 'error', known = [] } = options;
  if (!FAIL_LEVELS.includes(failOn)) {
    const value = String(failOn);
    throw new ProblemError(
      problem('unknown-choice', { option: 'failOn', value, what: 'severity', known: FAIL_LEVELS.join(', ') }),
    );
  }
  const document = withKnown(documentOf(input, options), new Set(known), options);
  const findings = inState(document, 'new');
  const counts = { error: 0, warn: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    passed: failing(failOn).every((severity) => counts[severity] === 0),
    findings,
    known: inState(document, 'known'),
    suppressed: inState(document, 'suppressed'),
    counts,
    document,
  };
}

function inState({ findings }: AnalysisDocument, state: Finding['state']): readonly Finding[] {
  return findings.filter((finding) => finding.state === state);
}

/** Known findings do not count towards the limit (`most`) of a rule, so that they cannot hide a new one. */
function withKnown(
  document: AnalysisDocument,
  known: ReadonlySet<string>,
  options: CheckOptions,
): AnalysisDocument {
  if (known.size === 0) return document;
  const findings = document.findings.map(
    (finding): Finding =>
      finding.state === 'new' && known.has(finding.fingerprint) ? { ...finding, state: 'known' } : finding,
  );
  const { settings, plugins } = decisionsOf(options);
  const policy = policyOf(settings, [...RULES, ...(plugins?.rules ?? [])]);
  return { ...document, findings: withinMost(findings, policy, document.essay.words) };
}

function documentOf(input: string | AnalysisDocument, options: CheckOptions): AnalysisDocument {
  if (typeof input !== 'object' || input === null) return analyzeText(input, options, hasKnown(options));
  const isAsMade = options.settings === undefined && options.plugins === undefined;
  return isAsMade ? input : again(input, options);
}

const hasKnown = ({ known = [] }: CheckOptions): boolean => [...known].length > 0;

function again({ source, text }: AnalysisDocument, options: CheckOptions): AnalysisDocument {
  if (source.format !== 'plain-text' && source.format !== 'markdown')
    throw new ProblemError(problem('not-checkable', { path: source.path, format: source.format }));
  return analyzeSource(
    { info: source, content: text, problems: [] },
    {
      ...decisionsOf(options),
      allFindings: hasKnown(options),
    },
  );
}
