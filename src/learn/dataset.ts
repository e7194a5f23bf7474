/** Labelled essays as rows of features: what the models are trained on. */
import { annotate } from '../annotate/index.js';
import { attribute } from '../attribute/index.js';
import type { AttributedEssay } from '../model/index.js';
import { parse } from '../parse/index.js';
import { sourceFromText } from '../read/source.js';
import { signalsOf } from '../tag/index.js';
import type { FeatureBuffer } from '../tag/model/buffer.js';
import { FeatureReader } from '../tag/model/features.js';
import { damping } from '../tag/model/model.js';
import { type GoldEssay, type GoldUnit, unitsOf } from './gold.js';
import type { SparseRows } from './logistic.js';

/** One body sentence of a labelled essay. */
export interface Example {
  /** Where it comes from: the labelled op-eds, or a set labelled for one move. */
  readonly set: string;
  /** Index of its essay in the set. */
  readonly essay: number;
  /** The labelled unit it lies in; null where the labels do not take it for body text. */
  readonly unit: GoldUnit | null;
  /** Its features, each once. */
  readonly buffer: FeatureBuffer;
}

export function attributedEssay(text: string): AttributedEssay {
  return attribute(annotate(parse(sourceFromText(text))));
}

/** The set of labelled op-eds. */
export const OPEDS = 'opeds';

/** The examples of every essay, in order. */
export function readExamples(essays: readonly GoldEssay[], set = OPEDS): Example[] {
  return essays.flatMap((gold, essay) => {
    const attributed = attributedEssay(gold.text);
    const reader = new FeatureReader(attributed, signalsOf(attributed));
    const body = attributed.sentences.filter((sentence) => sentence.role === 'body');
    return unitsOf(body, gold.units).map((unit, i) => {
      const buffer = reader.read(body[i]!.index);
      return { set, essay, unit: unit?.role === 'body' ? unit : null, buffer: buffer.distinct() };
    });
  });
}

/** Features seen in at least `least` sentences, each with its column. */
export function vocabulary(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { buffer } of examples)
    for (const key of buffer.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const columns = new Map<number, number>();
  // Key 0 marks a free slot in the weight table.
  for (const [key, n] of counts) if (n >= least && key !== 0) columns.set(key, columns.size);
  return columns;
}

/** The examples as a sparse matrix over the vocabulary, damped as the model does it. */
export function toRows(examples: readonly Example[], columns: ReadonlyMap<number, number>): SparseRows {
  const offsets = new Int32Array(examples.length + 1);
  let total = 0;
  examples.forEach(({ buffer }, i) => {
    for (const key of buffer.keys) if (columns.has(key)) total++;
    offsets[i + 1] = total;
  });
  const indices = new Int32Array(total);
  const values = new Float32Array(total);
  examples.forEach(({ buffer }, i) => {
    const start = offsets[i]!;
    const factor = damping(offsets[i + 1]! - start);
    let at = start;
    for (let k = 0; k < buffer.length; k++) {
      const column = columns.get(buffer.keys[k]!);
      if (column === undefined) continue;
      indices[at] = column;
      values[at++] = buffer.values[k]! * factor;
    }
  });
  return { offsets, columns: indices, values, width: columns.size };
}

/** Which columns stand for single words, pairs and classes of words: 1 for those, 0 for the rest. */
export function wordColumns(examples: readonly Example[], columns: ReadonlyMap<number, number>): Uint8Array {
  const marks = new Uint8Array(columns.size);
  for (const { buffer } of examples)
    for (let k = 0; k < buffer.words; k++) {
      const column = columns.get(buffer.keys[k]!);
      if (column !== undefined) marks[column] = 1;
    }
  return marks;
}

/** The same rows with the values of marked columns times `factor`: what is small is fitted less. */
export function scaled(rows: SparseRows, marks: Uint8Array, factor: number): SparseRows {
  return {
    ...rows,
    values: rows.values.map((value, k) => (marks[rows.columns[k]!] ? value * factor : value)),
  };
}

/** Of the column that `withBias` adds: large, so that the fit does not keep its weight small. */
const OWN_BIAS = 6;

/** The same rows with one more column, for the rows of texts that make a move more or less often than others for no reason of the sentence's. */
export function withBias(rows: SparseRows, apart: (row: number) => boolean): SparseRows {
  const { offsets, columns, values, width } = rows;
  const count = offsets.length - 1;
  const moved = new Int32Array(count + 1);
  for (let row = 0; row < count; row++)
    moved[row + 1] = moved[row]! + offsets[row + 1]! - offsets[row]! + Number(apart(row));
  const wider = {
    offsets: moved,
    columns: new Int32Array(moved[count]!),
    values: new Float32Array(moved[count]!),
    width: width + 1,
  };
  for (let row = 0; row < count; row++) {
    wider.columns.set(columns.subarray(offsets[row], offsets[row + 1]), moved[row]);
    wider.values.set(values.subarray(offsets[row], offsets[row + 1]), moved[row]);
    if (!apart(row)) continue;
    wider.columns[moved[row + 1]! - 1] = width;
    wider.values[moved[row + 1]! - 1] = OWN_BIAS;
  }
  return wider;
}
