/** The command `train`: learns the weights again, and writes them over those in models/. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { readTrainingData } from '../../learn/training-data.js';
import { EXIT_DONE, type Process } from '../process.js';
import { endWithoutWord } from '../signals.js';
import { replaceUnloadable, type WeightsName, writeWeights } from '../weights.js';
import { LESSONS, type Learned, type Lesson } from './learner.js';

/** As typed. */
export interface TrainFlags {
  readonly data: string;
}

/** @throws ProblemError where the folder lacks what training needs. */
export async function train({ data }: TrainFlags, { stdout }: Process): Promise<number> {
  endWithoutWord();
  const texts = readTrainingData(data);
  await replaceUnloadable(['answers', 'moves', 'scores']);
  for (const name of LESSONS) {
    const { files, report } = await learned({ name, texts });
    for (const [weights, text] of Object.entries(files)) writeWeights(weights as WeightsName, text);
    stdout.write(`${report}\n\n`);
  }
  return EXIT_DONE;
}

/** Learned in a thread of its own, which loads the weights as they are now: the moves are scored with the answers just learned. */
async function learned(lesson: Lesson): Promise<Learned> {
  const worker = new Worker(new URL('./learner.js', import.meta.url), { workerData: lesson });
  // A thread that fails emits "error", which rejects.
  const [result] = (await once(worker, 'message')) as [Learned];
  return result;
}
