import type { AttributedEssay } from '../model/index.js';
import type { FeatureBuffer } from '../tag/model/buffer.js';
import { type GoldEssay, type GoldUnit } from './gold.js';
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
export declare function attributedEssay(text: string): AttributedEssay;
/** The set of labelled op-eds. */
export declare const OPEDS = "opeds";
/** The examples of every essay, in order. */
export declare function readExamples(essays: readonly GoldEssay[], set?: string): Example[];
/** Features seen in at least `least` sentences, each with its column. */
export declare function vocabulary(examples: readonly Example[], least: number): Map<number, number>;
/** The examples as a sparse matrix over the vocabulary, damped as the model does it. */
export declare function toRows(examples: readonly Example[], columns: ReadonlyMap<number, number>): SparseRows;
