/** What holds for every format. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORTERS, reporterOf } from '../../src/reporters/index.js';
import { essayWith, failedEssay, ferry, quietEssay, SAMPLE, START, totalsOf, written } from './sample.js';

const each = REPORTERS.map((reporter) => [reporter.id, reporter] as const);
const SHAPE = /^[a-z]+(-[a-z]+)*$/;

describe('the catalog', () => {
  it('is found by name, and no name is there twice', () => {
    expect(new Set(REPORTERS.map(({ id }) => id)).size).toBe(REPORTERS.length);
    for (const reporter of REPORTERS) expect(reporterOf(reporter.id)).toBe(reporter);
    expect(reporterOf('telegram')).toBeUndefined();
  });

  it.each(each)('%s has what a plug-in must have', (id, { label, gloss, extension }) => {
    expect(id).toMatch(SHAPE);
    expect(label).not.toBe('');
    expect(gloss).toMatch(/\.$/);
    expect(extension).toMatch(/^\.[a-z]+$/);
  });

  it('has a sample of each, and no other', () => {
    const folder = fileURLToPath(new URL('../golden/reporters', import.meta.url));
    const names = REPORTERS.map(({ id, extension }) => id + extension).sort();
    expect(readdirSync(folder).sort()).toEqual(names);
  });
});

describe.each(each)('%s', (_, reporter) => {
  it('gives the same text for the same run, also when two are open at once', () => {
    const first = reporter.open(START);
    const second = reporter.open(START);
    let one = first.begin();
    let two = second.begin();
    for (const essay of SAMPLE) {
      one += first.essay(essay);
      two += second.essay(essay);
    }
    one += first.end(totalsOf(SAMPLE));
    two += second.end(totalsOf(SAMPLE));
    expect(two).toBe(one);
    expect(one).toBe(written(reporter));
  });

  it('ends with a line end, also where there are no essays', () => {
    expect(written(reporter)).toMatch(/\n$/);
    expect(written(reporter, [])).toMatch(/^$|\n$/);
  });

  it('takes findings of rules that were not announced, and those without a place', () => {
    const odd = essayWith('The dam must hold.', [
      { rule: 'my-own-rule', severity: 'error' },
      { sentence: null, start: null, end: null },
    ]);
    expect(() => written(reporter, [odd, failedEssay, quietEssay, ferry])).not.toThrow();
  });

  it('is well-formed text whatever an essay and its path say', () => {
    const hard = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(hard, hard, hard, (words, message, path) => {
        const essay = essayWith(`The dam ${words} must hold.`, [{ message }], path);
        const text = written(reporter, [
          essay,
          { path, document: null, failure: { code: 'x', message, start: null, end: null } },
        ]);
        expect(text).toBe(text.replace(/\p{Surrogate}/gu, '?'));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

it('writes essays as they come, and holds none of them back', () => {
  const streaming = REPORTERS.filter(({ id }) =>
    ['text', 'json', 'ndjson', 'csv', 'junit', 'argdown'].includes(id),
  );
  expect(streaming).toHaveLength(6);
  for (const reporter of streaming) {
    const [one, many] = [1, 50].map((count) => {
      const report = reporter.open(START);
      report.begin();
      for (let i = 0; i < count; i++) expect(report.essay(ferry), reporter.id).not.toBe('');
      return report.end(totalsOf(SAMPLE));
    });
    expect(many, reporter.id).toBe(one);
  }
});
