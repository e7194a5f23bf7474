/** One small run: an essay with findings in every state, one with none, and one that could not be analyzed. */
import { type AnalysisDocument, analyze } from 'hedgerow';
import { RULES } from '../../src/judge/index.js';
import {
  type CheckedEssay,
  type CheckStart,
  type CheckTotals,
  type Finding,
  problem,
} from '../../src/model/index.js';
import type { Reporter, ReporterOptions } from '../../src/reporters/index.js';

export const ESSAY = `# The ferry must stay

By Ida Holm

The county wants to end the island ferry in March. Critics of the ferry say it is a *luxury* for
weekend guests. They are wrong: without it, every shop on the island will certainly close.

Granted, the ferry loses money. A road would be the dearer and much worse choice. A study found that
most islanders use it daily.

The bridge may perhaps be possible one day. The pier cost 40 million, and the county has not got them.
`;

/** Few, so that samples are short and stay as they are when a rule is added. */
const ON = ['exposed-claim', 'strawman-risk', 'unsourced-figure', 'hedged-to-nothing', 'one-sided'];

export const START: CheckStart = {
  tool: { name: 'hedgerow', version: '0.1.0' },
  rules: RULES.filter(({ id }) => ON.includes(id)).map(({ id, label, gloss, advice, severity }) => ({
    id,
    label,
    gloss,
    advice,
    severity,
  })),
};

export const quietEssay: CheckedEssay = {
  path: 'drafts/pier.txt',
  document: analyze('The pier was built in 1912. It is 90 meters long.', { path: 'drafts/pier.txt' }),
  failure: null,
};

export const failedEssay: CheckedEssay = {
  path: 'drafts/empty.txt',
  document: null,
  failure: problem('empty-file', { path: 'drafts/empty.txt' }),
};

/** The document with states as a baseline and marks in the text would give them: the last finding known, the one before suppressed. */
export function withStates(document: AnalysisDocument): AnalysisDocument {
  const found = document.findings.filter(({ rule }) => ON.includes(rule));
  const { length } = found;
  const states: Record<number, Finding['state']> = { [length - 1]: 'known', [length - 2]: 'suppressed' };
  return {
    ...document,
    findings: found.map((finding, i) => ({ ...finding, state: states[i] ?? finding.state })),
  };
}

export const ferry: CheckedEssay = {
  path: 'drafts/the ferry.md',
  document: withStates(analyze(ESSAY, { format: 'markdown', path: 'drafts/the ferry.md' })),
  failure: null,
};

export const SAMPLE: readonly CheckedEssay[] = [ferry, quietEssay, failedEssay];

export function totalsOf(essays: readonly CheckedEssay[]): CheckTotals {
  const findings = essays.flatMap(({ document }) => document?.findings ?? []);
  const count = (state: Finding['state'], severity?: Finding['severity']): number =>
    findings.filter((one) => one.state === state && (severity === undefined || one.severity === severity))
      .length;
  return {
    essays: essays.length,
    failed: essays.filter(({ document }) => document === null).length,
    findings: { error: count('new', 'error'), warn: count('new', 'warn'), info: count('new', 'info') },
    known: count('known'),
    suppressed: count('suppressed'),
  };
}

export function written(
  reporter: Reporter,
  essays: readonly CheckedEssay[] = SAMPLE,
  options?: ReporterOptions,
  start: CheckStart = START,
): string {
  const report = reporter.open(start, options);
  return report.begin() + essays.map((essay) => report.essay(essay)).join('') + report.end(totalsOf(essays));
}

/** An essay of one sentence with findings of the given words, whatever rules say. */
export function essayWith(
  text: string,
  findings: readonly Partial<Finding>[],
  path = 'essay.txt',
): CheckedEssay {
  const document = analyze(text, { path });
  return {
    path,
    failure: null,
    document: {
      ...document,
      findings: findings.map((finding, i) => ({
        rule: 'exposed-claim',
        severity: 'warn',
        sentence: 0,
        start: document.sentences[0]!.start,
        end: document.sentences[0]!.end,
        message: 'A reason.',
        related: [],
        fingerprint: String(i).padStart(8, '0'),
        state: 'new',
        ...finding,
      })),
    },
  };
}
