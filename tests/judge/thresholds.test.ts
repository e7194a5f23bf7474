import { analyze, type Finding, settingsOf } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import type { ThresholdEntry } from '../../src/config/define.js';
import { MEASURES } from '../../src/judge/index.js';

const ESSAY =
  'The fee should go. I admit that the fee is fair. But the poorest pay it too. The beach is three miles long.';

const findings = (text: string, ...thresholds: ThresholdEntry[]): readonly Finding[] =>
  analyze(text, { settings: settingsOf({ thresholds }) }).findings.filter(({ rule }) => /\.m/.test(rule));

describe('a threshold', () => {
  it('finds too few and too many, on the whole essay, and is silent at the limit itself', () => {
    const [few] = findings(ESSAY, { measure: 'concessions', min: 2 });
    expect(few).toMatchObject({
      rule: 'concessions.min',
      severity: 'warn',
      sentence: null,
      start: null,
      message: 'Concessions: 1, and 2 at least are asked for.',
    });
    expect(findings(ESSAY, { measure: 'concessions', min: 1, max: 1 })).toEqual([]);
    expect(findings(ESSAY, { measure: 'concessions', max: 0 })[0]!.rule).toBe('concessions.max');
  });

  it('holds only where its conditions do, which leave out their own limits', () => {
    const limit = { measure: 'rebuttal-sentences', min: 9 } as const;
    const { words } = analyze(ESSAY).summary;
    expect(findings(ESSAY, { ...limit, when: { words: { above: words } } })).toEqual([]);
    expect(findings(ESSAY, { ...limit, when: { words: { above: words - 1 } } })).toHaveLength(1);
    expect(findings(ESSAY, { ...limit, when: { words: { below: words } } })).toEqual([]);
    expect(findings(ESSAY, { ...limit, when: { words: { above: 1 }, claims: { below: 0 } } })).toEqual([]);
  });

  it('never fires on a rate of nothing, nor where its condition is one', () => {
    const plain = 'Where is the beach?';
    expect(findings(plain, { measure: 'answered-concessions-share', min: 1 })).toEqual([]);
    expect(findings(plain, { measure: 'mean-strength', min: 3 })).toEqual([]);
    const when = { 'answered-concessions-share': { below: 2 } };
    expect(findings(plain, { measure: 'words', min: 99, when })).toEqual([]);
  });

  it('says what the house wants said, as loudly as the house wants it', () => {
    const [finding] = findings(ESSAY, {
      measure: 'words',
      min: 400,
      severity: 'error',
      message: 'Too short for the page.',
    });
    expect(finding).toMatchObject({ severity: 'error', message: 'Too short for the page.' });
    expect(findings(ESSAY, { measure: 'words', min: 400, severity: 'off' })).toEqual([]);
  });
});

describe('measures', () => {
  it.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    '%s has a value in its range, or none',
    (_, measure) => {
      for (const text of [ESSAY, 'Where is the beach?']) {
        const value = measure.of(analyze(text).summary);
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(measure.min);
        expect(value).toBeLessThanOrEqual(measure.max);
      }
    },
  );

  it('have each a name of its own', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
  });
});
