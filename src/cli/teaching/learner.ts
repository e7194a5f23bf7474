/** The far side of `learned` in train.ts: learns one kind of weights, and says how well in words for people. */
import { parentPort, workerData } from 'node:worker_threads';
import type { TrainingData } from '../../learn/training-data.js';
import { grouped } from '../../model/index.js';
import type { WeightsName } from '../weights.js';

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
export const LESSONS = ['answers', 'moves'] as const;
type LessonName = (typeof LESSONS)[number];

const LEARN: Readonly<Record<LessonName, (texts: TrainingData) => Promise<Learned>>> = {
  async answers(texts) {
    const { trainAnswers } = await import('../../learn/answers.js');
    const { file, f1, floor } = trainAnswers(texts);
    return {
      files: { answers: file },
      report: `Answers to opposing views, cross-validated: F1 ${f1.toFixed(3)}, floor ${floor}`,
    };
  },
  async moves(texts) {
    const { trainMoves } = await import('../../learn/train.js');
    const { mainClaimLine, scoreTable } = await import('../../learn/evaluation/table.js');
    const { reliabilityFile } = await import('../../learn/evaluation/reliability.js');
    const { file, scores, mainClaims, features, digest } = trainMoves(texts);
    const size = `${grouped(features)} features, ${(file.length / 1e6).toFixed(2)} MB`;
    return {
      files: { moves: file, scores: reliabilityFile(scores, mainClaims, digest) },
      report: `Moves, cross-validated:\n${scoreTable(scores)}\n\n${mainClaimLine(mainClaims)}\n\n${size}`,
    };
  },
};

if (parentPort !== null) {
  const { name, texts } = workerData as Lesson;
  const thread = parentPort;
  void LEARN[name](texts).then((learned) => thread.postMessage(learned));
}
