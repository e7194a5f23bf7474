import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { analyze } from 'hedgerow';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { CheckedEssay, Finding } from '../../src/model/index.js';
import type { ReporterOptions } from '../../src/reporters/index.js';
import { sarif } from '../../src/reporters/sarif.js';
import { essayWith, failedEssay, ferry, SAMPLE, START, written } from './sample.js';

/**
 * The official schema is in no package that is fit for this project. Name a copy of it here, and everything below is held to it too:
 * @microsoft/sarif-multitool has one (sarif-2.1.0.json).
 */
const SCHEMA = process.env.SARIF_SCHEMA ?? '';
const isSarif = existsSync(SCHEMA)
  ? new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
      JSON.parse(readFileSync(SCHEMA, 'utf8')),
    )
  : null;

function runOf(essays: readonly CheckedEssay[] = SAMPLE, options?: ReporterOptions): Run {
  const log: Log = JSON.parse(written(sarif, essays, options));
  if (isSarif) expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

const of = (findings: readonly Partial<Finding>[], options?: ReporterOptions): Result[] =>
  runOf([essayWith('The dam must hold.', findings)], options).results!;

const uriOf = (path: string, base?: string): unknown =>
  runOf([essayWith('No.', [{}], path)], base === undefined ? {} : { base }).results![0]!.locations![0]!
    .physicalLocation!.artifactLocation;

const notificationsOf = (run: Run) => run.invocations![0]!.toolExecutionNotifications!;

describe('sarif', () => {
  it('has what code scanning asks of rules', () => {
    const { driver } = runOf().tool;
    expect(driver).toMatchObject({ name: 'hedgerow', semanticVersion: '0.1.0' });
    expect(driver.rules!.map(({ id }) => id)).toEqual(START.rules.map(({ id }) => id));
    for (const rule of driver.rules!) {
      expect(rule.shortDescription!.text).toMatch(/\.$/);
      expect(rule.fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help!.text).not.toBe('');
      expect(rule.help!.markdown).toContain('**');
      expect(['note', 'warning', 'error']).toContain(rule.defaultConfiguration!.level);
      expect(rule.properties!.tags!.length).toBeLessThanOrEqual(10);
    }
  });

  it('has what code scanning asks of results, and names rules by their index', () => {
    const run = runOf();
    expect(run.columnKind).toBe('utf16CodeUnits');
    for (const result of run.results!) {
      expect(run.tool.driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId);
      expect(result.message.text).not.toBe('');
      expect(result.locations).toHaveLength(1);
      expect(result.partialFingerprints!['hedgerow/v1']).toMatch(/^[0-9a-f]+$/);
      expect(result.partialFingerprints!.primaryLocationLineHash).toBeDefined();
    }
  });

  it('leads to the very words, by line and column and by offset', () => {
    const [first] = runOf([ferry]).results!;
    const region = first!.locations![0]!.physicalLocation!.region!;
    const { text } = ferry.document!;
    const words = text.slice(region.charOffset!, region.charOffset! + region.charLength!);
    expect(region.snippet!.text).toBe(words);
    expect(words).toMatch(/^Critics of the ferry[\s\S]*guests\.$/);
    const lines = text.split('\n');
    expect(lines[region.startLine! - 1]!.slice(region.startColumn! - 1)).toBe(words.split('\n')[0]);
    expect(lines[region.endLine! - 1]!.slice(0, region.endColumn! - 1)).toBe(words.split('\n')[1]);
  });

  it('leads to sentences that belong to a finding', () => {
    const [first] = runOf([ferry]).results!;
    expect(first!.relatedLocations).toHaveLength(1);
    expect(first!.relatedLocations![0]).toMatchObject({
      id: 1,
      message: { text: expect.stringMatching(/^“They/) },
    });
  });

  it('tells what is new from what is known or suppressed, in every result', () => {
    const [fresh, known, suppressed] = of([{}, { state: 'known' }, { state: 'suppressed' }]);
    expect(fresh).toMatchObject({ baselineState: 'new', suppressions: [] });
    expect(known).toMatchObject({ baselineState: 'unchanged', suppressions: [{ kind: 'external' }] });
    expect(suppressed).toMatchObject({ baselineState: 'new', suppressions: [{ kind: 'inSource' }] });
  });

  it('writes paths as URIs from the root of the repository', () => {
    expect(uriOf('drafts/the ferry #2.md')).toEqual({
      uri: 'drafts/the%20ferry%20%232.md',
      uriBaseId: '%SRCROOT%',
    });
    expect(uriOf('../über/a.md', 'opinion/new')).toEqual({
      uri: 'opinion/%C3%BCber/a.md',
      uriBaseId: '%SRCROOT%',
    });
    expect(uriOf('/srv/a b.md', 'opinion')).toEqual({ uri: 'file:///srv/a%20b.md' });
    expect(uriOf('C:/a b.md')).toEqual({ uri: 'file:///C:/a%20b.md' });
    expect(uriOf('https://example.org/a%20b')).toEqual({ uri: 'https://example.org/a%20b' });
  });

  it('says what could not be analyzed, and that the run was not whole', () => {
    const run = runOf([failedEssay]);
    expect(run.invocations![0]!.executionSuccessful).toBe(false);
    expect(notificationsOf(run)).toMatchObject([
      { level: 'error', descriptor: { id: 'empty-file' }, message: { text: expect.stringMatching(/empty/) } },
    ]);
    expect(runOf([ferry]).invocations![0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [],
    });
  });

  it('gives no offsets where the text is not the file, and quotes the words where there is no line', () => {
    const document = analyze('<p>The dam &amp; the pier must hold.</p>', { format: 'html' });
    const finding = { ...essayWith('No.', [{}]).document!.findings[0]!, start: null, end: null };
    const html = { path: 'a.html', failure: null, document: { ...document, findings: [finding] } };
    const region = runOf([html]).results![0]!.locations![0]!.physicalLocation!.region!;
    expect(region.startLine).toBe(1);
    expect(region).not.toHaveProperty('charOffset');

    const sentences = document.sentences.map((sentence) => ({ ...sentence, place: null }));
    const word = { ...html, path: 'a.docx', document: { ...html.document, sentences } };
    const [result] = runOf([word]).results!;
    expect(result!.locations![0]!.physicalLocation).not.toHaveProperty('region');
    expect(result!.message.text).toBe('“The dam & the pier must hold.” A reason.');
  });

  it('keeps no more results than GitHub takes, the worst, in order, and says how many it left out', () => {
    const findings = [
      { severity: 'info' as const, fingerprint: '01' },
      { severity: 'error' as const, state: 'known' as const, fingerprint: '02' },
      { severity: 'error' as const, fingerprint: '03' },
      { severity: 'warn' as const, fingerprint: '04' },
      { severity: 'warn' as const, fingerprint: '05' },
    ];
    const essay = essayWith('The dam must hold.', findings);
    const run = runOf([essay, essay], { limits: { results: 5 } });
    expect(run.results!.map(({ partialFingerprints }) => partialFingerprints!['hedgerow/v1'])).toEqual([
      '03',
      '04',
      '05',
      '03',
      '04',
    ]);
    expect(notificationsOf(run).map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^5 of 10 findings are left out, the least severe first/),
    ]);
    expect(runOf([essay, essay]).results).toHaveLength(10);
  });

  it('keeps a list of failures to a length, and says how many are left out', () => {
    const run = runOf(
      Array.from({ length: 5 }, () => failedEssay),
      { limits: { notifications: 2 } },
    );
    expect(notificationsOf(run)).toHaveLength(3);
    expect(notificationsOf(run)[2]!.message.text).toMatch(/^3 more/);
  });

  it('has no links or gaps in messages that nobody meant', () => {
    const [one] = of([{ message: 'See [this](1) and {0}, [that] and {x}.' }]);
    expect(one!.message.text).toBe('See \\[this\\](1) and {{0}}, [that] and {x}.');
  });

  it('can be told apart where rules quote it', () => {
    const start = { ...START, rules: [{ ...START.rules[0]!, gloss: '"results": []' }] };
    expect(() => JSON.parse(written(sarif, SAMPLE, {}, start))).not.toThrow();
  });
});
