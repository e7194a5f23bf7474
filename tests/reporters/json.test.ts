import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CHECK_RECORD_SCHEMA, CHECK_REPORT_SCHEMA } from '../../src/reporters/index.js';
import { json } from '../../src/reporters/json.js';
import { ndjson } from '../../src/reporters/ndjson.js';
import { essayWith, ferry, SAMPLE, START, totalsOf, written } from './sample.js';

const ajv = new Ajv2020({ allErrors: true });
const isReport = ajv.compile(CHECK_REPORT_SCHEMA);
const isRecord = ajv.compile(CHECK_RECORD_SCHEMA);

const recordsOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('json', () => {
  it('is what its schema says', () => {
    for (const essays of [
      SAMPLE,
      [],
      [ferry],
      [essayWith('No.', [{ sentence: null, start: null, end: null }])],
    ])
      expect(isReport(JSON.parse(written(json, essays))), JSON.stringify(isReport.errors)).toBe(true);
  });

  it('has the words, place and offsets of each finding, and of the sentences that belong to it', () => {
    const { essays, totals, rules } = JSON.parse(written(json));
    expect(rules).toEqual(START.rules);
    expect(totals).toEqual(totalsOf(SAMPLE));
    const { text } = ferry.document!;
    const [first] = essays[0].findings;
    expect(first.quote).toBe('Critics of the ferry say it is a luxury for weekend guests.');
    expect(text.slice(first.range.start, first.range.end)).toContain('*luxury*');
    expect(text.split('\n')[first.place.line - 1]!.slice(first.place.column - 1)).toMatch(/^Critics of/);
    expect(first.related[0].quote).toMatch(/^They are wrong/);
    expect(essays[0].findings.map((one: { state: string }) => one.state)).toEqual([
      'new',
      'new',
      'known',
      'suppressed',
    ]);
    expect(essays[2]).toMatchObject({ failure: { code: 'empty-file' }, findings: [] });
  });

  it.each<[string, (report: ReturnType<typeof JSON.parse>) => void]>([
    ['another version', (report) => Object.assign(report, { schema: 'hedgerow/check@2' })],
    ['a missing field', (report) => delete report.essays[0].findings[0].quote],
    ['an unknown field', (report) => Object.assign(report.essays[0], { mood: 'grim' })],
    ['an unknown severity', (report) => Object.assign(report.essays[0].findings[0], { severity: 'fatal' })],
    [
      'a place before the first line',
      (report) => Object.assign(report.essays[0].findings[0].place, { line: 0 }),
    ],
  ])('has a schema that refuses %s', (_, spoil) => {
    const report = JSON.parse(written(json));
    spoil(report);
    expect(isReport(report)).toBe(false);
  });
});

describe('ndjson', () => {
  it('is a record a line: what is known first, then findings and failures as they come, then totals', () => {
    const records = recordsOf(written(ndjson));
    for (const record of records) expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true);
    expect(records.map(({ type }) => type)).toEqual([
      'start',
      'finding',
      'finding',
      'finding',
      'finding',
      'finding',
      'failure',
      'totals',
    ]);
    expect(records[1]).toMatchObject({ path: 'drafts/the ferry.md', rule: 'strawman-risk' });
    expect(records.at(-1)).toMatchObject(totalsOf(SAMPLE));
  });

  it('holds the same findings as json', () => {
    const { essays } = JSON.parse(written(json));
    const findings = recordsOf(written(ndjson)).filter(({ type }) => type === 'finding');
    expect(findings.map(({ type: _, path: __, ...finding }) => finding)).toEqual(
      essays.flatMap((essay: { findings: unknown[] }) => essay.findings),
    );
  });
});
