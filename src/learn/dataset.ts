/** Labelled essays as rows of features: what the models are trained on. */
import { annotate } from '../annotate/index.js';
import { attribute } from '../attribute/index.js';
import type { AttributedEssay, Source } from '../model/index.js';
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
  return attributedSource(sourceFromText(text));
}

const attributedSource = (source: Source): AttributedEssay => attribute(annotate(parse(source)));

/** The set of labelled op-eds. */
export const OPEDS = 'opeds';
/** Op-eds without labels. */
export const UNLABELLED = 'unlabelled';

/** The examples of every essay, in order. */
export function readExamples(essays: readonly GoldEssay[], set = OPEDS): Example[] {
  return essays.flatMap((gold, essay) => {
    const { sentences, buffers } = bodyOf(attributedEssay(gold.text));
    return unitsOf(sentences, gold.units).map((unit, i) => ({
      set,
      essay,
      unit: unit?.role === 'body' ? unit : null,
      buffer: buffers[i]!,
    }));
  });
}

/** The same of op-eds that have no labels. */
export function readUnlabelled(sources: readonly Source[]): Example[] {
  return sources.flatMap((source, essay) =>
    bodyOf(attributedSource(source)).buffers.map((buffer) => ({
      set: UNLABELLED,
      essay,
      unit: null,
      buffer,
    })),
  );
}

/** The body sentences of an essay and their features. */
function bodyOf(essay: AttributedEssay) {
  const reader = new FeatureReader(essay, signalsOf(essay));
  const sentences = essay.sentences.filter((sentence) => sentence.role === 'body');
  return { sentences, buffers: sentences.map(({ index }) => reader.read(index).distinct()) };
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
