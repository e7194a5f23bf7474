/** The far side of `learned` in train.ts: learns one kind of weights, and says how well in words for people. */
import { parentPort, workerData } from 'node:worker_threads';
import type { TrainingData } from '../learn/training-data.js';
import type { WeightsName } from './weights.js';

export interface Lesson {
  readonly name: WeightsName;
  readonly texts: TrainingData;
}

export interface Learned {
  /** The text of the file of weights. */
  readonly file: string;
  readonly report: string;
}

const LEARN: Readonly<Record<WeightsName, (texts: TrainingData) => Promise<Learned>>> = {
  async answers(texts) {
    const { trainAnswers } = await import('../learn/answers.js');
    const { file, f1, floor } = trainAnswers(texts);
    return {
      file,
      report: `Answers to opposing views, cross-validated: F1 ${f1.toFixed(3)}, floor ${floor}`,
    };
  },
  async moves(texts) {
    const { trainMoves } = await import('../learn/train.js');
    const { scoreTable } = await import('../learn/table.js');
    const { file, scores, features } = trainMoves(texts);
    const size = `${features.toLocaleString('en-US')} features, ${(file.length / 1e6).toFixed(2)} MB`;
    return { file, report: `Moves, cross-validated:\n${scoreTable(scores)}\n\n${size}` };
  },
};

const { name, texts } = workerData as Lesson;
parentPort!.postMessage(await LEARN[name](texts));
