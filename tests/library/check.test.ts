/** Checks through the library. */
import {
  analyze,
  analyzeFile,
  check,
  DEFAULT_SETTINGS,
  ProblemError,
  placesOf,
  type Settings,
} from 'hedgerow';
import { describe, expect, it } from 'vitest';

const TEXT = 'The dam is old.\n\nIt seems to me that the dam might fail. Experts say so.';
const settings = (rules: Settings['rules']): Settings => ({ ...DEFAULT_SETTINGS, rules });
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule).sort();

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : String(error);
  }
  return undefined;
}

describe('check', () => {
  it('passes by the severity of what is found', () => {
    const result = check(TEXT);
    expect(rulesOf(result.findings)).toEqual(['hedge-stack', 'unnamed-authority']);
    expect(result.counts).toEqual({ error: 0, warn: 0, info: 2 });
    expect(result.passed).toBe(true);
    expect(check(TEXT, { failOn: 'info' }).passed).toBe(false);
    const strict = settings({ 'hedge-stack': { severity: 'error' } });
    expect(check(TEXT, { settings: strict }).passed).toBe(false);
    expect(check(TEXT, { settings: strict, failOn: 'never' }).passed).toBe(true);
  });

  it('checks a document by its findings, and under other settings where it holds its file', () => {
    const document = analyze(TEXT);
    expect(check(document).findings).toEqual(document.findings);
    const without = check(document, { settings: settings({ 'hedge-stack': { severity: 'off' } }) });
    expect(rulesOf(without.findings)).toEqual(['unnamed-authority']);
    expect(without.document.source).toEqual(document.source);
    expect(without.document.method.settings).not.toBe(document.method.settings);
    const page = analyze('<p>The dam is old. It might perhaps fail.</p>', { format: 'html' });
    expect(codeOf(() => check(page, { settings: settings({}) }))).toBe('not-checkable');
  });

  it('leaves known findings and those that a comment silences out of the count', () => {
    const [known] = check(TEXT).findings;
    const result = check(TEXT, { known: [known!.fingerprint], failOn: 'info' });
    expect(result.known.map(({ rule }) => rule)).toEqual([known!.rule]);
    expect(result.findings).toHaveLength(1);
    expect(result.document.findings.map(({ state }) => state).sort()).toEqual(['known', 'new']);
    const silenced = check(
      '<!-- hedgerow-disable hedge-stack unnamed-authority -->\n\nIt seems to me that the dam might fail. Experts say so.',
      { format: 'markdown', failOn: 'info' },
    );
    expect(silenced.passed).toBe(true);
    expect(rulesOf(silenced.suppressed)).toEqual(['hedge-stack', 'unnamed-authority']);
  });

  it('says where findings stand: their words in the file, else their sentence', () => {
    const document = analyze(TEXT);
    const authority = document.findings.find(({ rule }) => rule === 'unnamed-authority')!;
    expect(placesOf(document)(authority)).toEqual({ line: 3, column: 41, endLine: 3, endColumn: 48 });
    const page = analyze('<p>The dam is old.\nExperts say so.</p>', { format: 'html' });
    expect(page.findings.map(placesOf(page))[0]).toMatchObject({ line: 2, column: 1 });
  });

  it('refuses what is no text, no format and no severity', async () => {
    expect(codeOf(() => analyze(Buffer.from('x') as never))).toBe('not-text');
    expect(codeOf(() => analyze(undefined as never))).toBe('not-text');
    expect(codeOf(() => analyze('x', { format: 'md' as never }))).toBe('unknown-choice');
    expect(codeOf(() => check('x', { failOn: 'warning' as never }))).toBe('unknown-choice');
    await expect(analyzeFile('gone.md')).rejects.toThrow('gone.md: no such file');
    await expect(analyzeFile(new URL('file:///gone.md') as never)).rejects.toThrow('a URL');
  });
});
