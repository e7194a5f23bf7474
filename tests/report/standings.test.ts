import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { reliabilityFile } from '../../src/learn/evaluation/reliability.js';
import { compare } from '../../src/norms/index.js';
import { comparedFigures, measuredReliability, reportOf } from '../../src/report/index.js';
import type { ScoresFile } from '../../src/report/reliability.js';
import type { KeyFigures } from '../../src/report/sections/key-figures.js';
import type { Method } from '../../src/report/sections/method.js';
import { standingWords } from '../../src/report/standings.js';
import { normsFor } from '../norms/sets.js';
import { documentOf, FERRY } from './documents.js';

const document = documentOf(FERRY);
const comparison = compare(comparedFigures(document), normsFor(document));

function data<Data>(id: string, options: Parameters<typeof reportOf>[1]): Data {
  const sections = reportOf(document, options).rows.flatMap((row) =>
    row.columns === 2 ? [...row.left, ...row.right] : row.sections,
  );
  return sections.find((section) => section.id === id)!.data as Data;
}

describe('figures that are compared', () => {
  it('are those that the page prints', () => {
    const figures = comparedFigures(document);
    const { summary } = document;
    expect(figures['median-strength']).toBe(summary.strength!.median);
    expect(figures['hedge-share']).toBe(0.333);
    expect(figures.answered).toBe(0.5);
    expect(figures.evidence).toBeCloseTo(summary.moves.evidence / summary.claims, 3);
    expect(figures.points).toBeCloseTo(2000 / summary.words, 2);
  });

  it('are null where there is nothing to measure', () => {
    const bare = comparedFigures(
      documentOf({ body: [[{ words: 'The council met.', moves: ['background'], base: null }]] }),
    );
    expect(bare).toMatchObject({
      'mean-strength': null,
      'hedge-share': null,
      evidence: null,
      answered: null,
    });
  });
});

describe('where a figure stands', () => {
  const share = (value: number) => ({ share: value, low: value - 0.04, high: value + 0.05 });
  const standing = (below: number, same: number, above: number) =>
    standingWords({
      figure: 'hedge-share',
      value: 0.27,
      texts: 269,
      below: share(below),
      same: share(same),
      above: share(above),
      quantiles: [0.2, 0.36, 0.46, 0.58, 0.75],
    });

  it('is said with the share of texts, the interval and the middle half', () => {
    const { measure, words, interval, chart } = standing(0.62, 0.03, 0.35);
    expect([measure, words, interval]).toEqual(['27% of them hedges', 'higher than 62%', '58–67%']);
    expect(chart.alt).toBe(
      '27% of them hedges: higher than 62% of 269 reference texts, 58 to 67%. Their middle half: 36% to 58%; median 46%.',
    );
  });

  it('is said from the side that says more', () => {
    expect(standing(0.1, 0.05, 0.85).words).toBe('lower than 85%');
    expect(standing(0.05, 0.9, 0.05).words).toBe('the same as 90%');
  });

  it('has a strip under each of the four figures where norms are given, and none otherwise', () => {
    const figures = data<KeyFigures>('key-figures', { norms: comparison });
    expect(figures.figures.map(({ standing }) => standing?.measure)).toEqual([
      'mean +1.2',
      '33% of them hedges',
      expect.stringMatching(/^0\.\d\d a claim$/),
      expect.stringMatching(/ points per 1,000 words$/),
    ]);
    expect(figures.strips).toContain('40 columns');
    expect(figures.compared).toHaveLength(10);
    const none = data<KeyFigures>('key-figures', {});
    expect(none.figures.map(({ standing }) => standing)).toEqual([null, null, null, null]);
    expect(none.strips).toBeNull();
  });
});

describe('measured scores', () => {
  const file: ScoresFile = {
    format: 'hedgerow/scores@1',
    weights: 'abc',
    texts: 12,
    moves: {
      rebuttal: { precision: 0.29, recall: 0.4 },
      prediction: { precision: 0.61, recall: 0.7 },
      analogy_rejection: { precision: null, recall: 0 },
    },
    strengthError: 0.24,
    mainClaim: 0.586,
  };

  it('are those of the weights that made the document, or none', () => {
    expect(measuredReliability('abc', file)).toMatchObject({
      measuredOn: '12 texts labelled by language models, each with weights that had not seen it',
      moves: { rebuttal: { precision: 0.29, recall: 0.4 }, prediction: { precision: 0.61 } },
      strengthError: 0.24,
      mainClaim: 0.586,
    });
    expect(measuredReliability('abc', file)).not.toHaveProperty('moves.analogy_rejection');
    expect(measuredReliability('xyz', file)).toBe('other-weights');
  });

  it('name moves that are often wrong', () => {
    const { reliability } = data<Method>('method', { reliability: measuredReliability('abc', file) });
    expect(reliability!.moves.map(({ kind, doubtful }) => [kind, doubtful])).toEqual([
      ['prediction', false],
      ['rebuttal', true],
    ]);
  });

  it('are said to be missing where they belong to other weights', () => {
    const { reliability, otherWeights } = data<Method>('method', { reliability: 'other-weights' });
    expect([reliability, otherWeights]).toEqual([null, true]);
  });

  it('ship for the weights that ship (if not: npm run train)', () => {
    const { method } = analyze('The pier must stay.');
    expect(measuredReliability(method.weights)).toHaveProperty('moves.assertion');
  });

  it('come from training in a file without the weights', () => {
    const score = { gold: 9, precision: 0.12345, recall: null, f1: null };
    const text = reliabilityFile(
      { essays: 7, moves: { rebuttal: score }, strength: { meanAbsoluteError: 0.2468 } } as never,
      { essays: 7, first: 4 },
      'abc',
    );
    const written = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as ScoresFile;
    expect(written).toEqual({
      format: 'hedgerow/scores@1',
      weights: 'abc',
      texts: 7,
      moves: { rebuttal: { precision: 0.123, recall: null } },
      strengthError: 0.247,
      mainClaim: 0.571,
    });
  });
});
