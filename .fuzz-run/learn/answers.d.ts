import type { TrainingData } from './training-data.js';
/** What training makes: the text of models/answers.js, and how links score that the weights have not seen. */
export interface TrainedAnswers {
    readonly file: string;
    readonly f1: number;
    readonly floor: number;
}
export declare function trainAnswers({ essays }: TrainingData): TrainedAnswers;
