import { DOMParser } from '@xmldom/xmldom';
import { parse, type TestSuite, type TestSuites } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/reporters/junit.js';
import { essayWith, quietEssay, SAMPLE, START, written } from './sample.js';

async function suitesOf(text: string): Promise<TestSuite[]> {
  const suites = (await parse(text)) as TestSuites;
  return suites.testsuite!;
}

describe('junit', () => {
  it('is read by a program for such files: a suite an essay, a test a rule, counts that are right', async () => {
    const suites = await suitesOf(written(junit));
    expect(suites.map(({ name }) => name)).toEqual(SAMPLE.map(({ path }) => path));
    for (const suite of suites) {
      expect(suite.tests).toBe(suite.testcase!.length);
      for (const [count, outcome] of [
        ['failures', 'failure'],
        ['errors', 'error'],
        ['skipped', 'skipped'],
      ] as const)
        expect(suite[count], `${suite.name} ${count}`).toBe(
          suite.testcase!.filter((one) => one[outcome] !== undefined).length,
        );
    }
    expect(suites[0]).toMatchObject({ tests: START.rules.length, failures: 2, skipped: 2, errors: 0 });
    expect(suites[2]).toMatchObject({ tests: 1, errors: 1 });
  });

  it('fails a rule for what is new and more than a note, and says where and why', async () => {
    const [suite] = await suitesOf(written(junit));
    const failed = suite!.testcase!.find(({ name }) => name === 'exposed-claim')!;
    expect(failed.classname).toBe('drafts/the ferry.md');
    expect(failed.failure![0]!.inner).toContain('drafts/the ferry.md:6:17 warning\n“They are wrong:');
  });

  it('passes a rule with notes only, and says them', async () => {
    const [suite] = await suitesOf(written(junit, [quietEssay]));
    const noted = suite!.testcase!.find(({ name }) => name === 'unsourced-figure')!;
    expect(noted.failure).toBeUndefined();
    expect(noted['system-out']![0]).toContain('90 meters');
  });

  it('has a test for a rule that was not announced', async () => {
    const [suite] = await suitesOf(
      written(junit, [essayWith('No.', [{ rule: 'my-own', severity: 'error' }])]),
    );
    expect(suite!.tests).toBe(START.rules.length + 1);
    expect(suite!.testcase!.at(-1)).toMatchObject({ name: 'my-own' });
  });

  it('is XML 1.0 whatever an essay says', () => {
    const nasty = 'a]]>b & <c> "d" \u0000\u0008\u000b\u001f\ufffe\ud800 e\tf\ng\rh';
    const text = written(junit, [essayWith('The dam must hold.', [{ message: nasty }], `x<&">.txt`)]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    const refuse = (level: string, message: string): void => {
      if (level !== 'warning') throw new Error(message);
    };
    const root = new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml').documentElement!;
    const failure = root.getElementsByTagName('failure')[0]!;
    expect(failure.getAttribute('message')).toContain('a]]>b & <c> "d" ');
    expect(failure.getAttribute('message')).toContain(' e\tf\ng\rh');
    expect(root.getElementsByTagName('testsuite')[0]!.getAttribute('name')).toBe('x<&">.txt');
  });
});
