import { type GoldEssay } from './gold.js';
/** The labelled op-eds to train on; others are kept for measuring. */
export declare const OPEDS = "opeds/train";
export interface TrainingData {
    readonly essays: readonly GoldEssay[];
    /** By the id of the set. */
    readonly sets: ReadonlyMap<string, readonly GoldEssay[]>;
}
/** @throws ProblemError `no-training-data` where the folder lacks something; what `readGold` throws. */
export declare function readTrainingData(folder: string): TrainingData;
/** The first of the paths that is not in the folder. */
export declare function textsMissing(folder: string, paths: readonly string[]): string | undefined;
