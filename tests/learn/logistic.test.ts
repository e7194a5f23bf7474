import { expect, test } from 'vitest';
import { type SparseRows, trainLogistic } from '../../src/learn/logistic.js';

/** Examples of one column each: 40 of column 0, which are cases, and 40 of column 1, which are labelled none. */
const CASES = 40;
const ROWS: SparseRows = {
  offsets: Int32Array.from({ length: 2 * CASES + 1 }, (_, i) => i),
  columns: Int32Array.from({ length: 2 * CASES }, (_, i) => (i < CASES ? 0 : 1)),
  values: new Float32Array(2 * CASES).fill(1),
  width: 2,
};

const trained = (overlooked: number) =>
  trainLogistic(ROWS, {
    rows: Array.from({ length: 2 * CASES }, (_, i) => i),
    label: (row) => row < CASES,
    cost: () => 10,
    epochs: 200,
    overlooked,
  });

const probability = (score: number) => 1 / (1 + Math.exp(-score));

test('where cases may be overlooked, what is labelled none is one as often as that', () => {
  const [cases, none] = trained(0.1);
  expect(probability(none!)).toBeCloseTo(0.1, 1);
  expect(probability(cases!)).toBeGreaterThan(0.98);
});

test('where labels are taken at their word, it is none', () => {
  const [cases, none] = trained(0);
  expect(probability(none!)).toBeLessThan(0.02);
  expect(none!).toBeCloseTo(-cases!, 3);
});
