import type { TrainingData } from '../learn/training-data.js';
import type { WeightsName } from './weights.js';
export interface Lesson {
    readonly name: LessonName;
    readonly texts: TrainingData;
}
export interface Learned {
    /** Texts of the files that were learned. */
    readonly files: Partial<Record<WeightsName, string>>;
    readonly report: string;
}
/** What there is to learn, in this order: the moves are scored with the answers just learned. */
export declare const LESSONS: readonly ['answers', 'moves'];
type LessonName = (typeof LESSONS)[number];
export {};
