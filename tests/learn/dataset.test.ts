/** Rows that the models are trained on. */
import { expect, test } from 'vitest';
import { withBias } from '../../src/learn/dataset.js';
import { type SparseRows, trainLogistic } from '../../src/learn/logistic.js';

/** Two columns: one that is 1 in every row, one for the single word that each other row has. */
const ROWS: SparseRows = {
  offsets: Int32Array.from([0, 2, 3, 5, 6, 8, 9, 11, 12]),
  columns: Int32Array.from([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]),
  values: new Float32Array(12).fill(1),
  width: 2,
};
const weightsOf = (rows: SparseRows, cases: ReadonlySet<number>) =>
  trainLogistic(rows, {
    rows: [0, 1, 2, 3, 4, 5, 6, 7],
    epochs: 200,
    label: (row) => cases.has(row),
    cost: () => 1,
  });

test('rows with a bias of their own keep their columns and values', () => {
  const wider = withBias(ROWS, (row) => row >= 4);
  expect(wider.width).toBe(3);
  expect([...wider.columns.subarray(wider.offsets[0], wider.offsets[1])]).toEqual([0, 1]);
  expect([...wider.columns.subarray(wider.offsets[4], wider.offsets[5])]).toEqual([0, 1, 2]);
  expect([...wider.columns.subarray(wider.offsets[5], wider.offsets[6])]).toEqual([0, 2]);
});

test('texts that have more cases throughout no longer raise the odds of the others', () => {
  // The last four rows are cases all; of the first four, none is.
  const cases = new Set([4, 5, 6, 7]);
  const together = weightsOf(ROWS, cases);
  const apart = weightsOf(
    withBias(ROWS, (row) => row >= 4),
    cases,
  );
  expect(apart[0]).toBeLessThan(together[0]!);
});
