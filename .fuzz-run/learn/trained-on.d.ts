import type { GoldEssay } from './gold.js';
/** Digest of labelled op-eds, text and labels. */
export declare function essaysDigest(essays: readonly GoldEssay[]): string;
/** Whether the weights that ship with the program were trained on exactly these. */
export declare function isTrainedOn(essays: readonly GoldEssay[]): boolean;
