/** The command `train`: learns the weights again, and writes them over those in models/. */
import { EXIT_DONE, type Process } from './process.js';
import { replaceUnloadable, writeWeights } from './weights.js';

/** As typed. */
export interface TrainFlags {
  readonly data: string;
}

/** @throws ProblemError where the folder lacks what training needs. */
export async function train({ data }: TrainFlags, { stdout }: Process): Promise<number> {
  const { readTrainingData } = await import('../learn/training-data.js');
  const texts = readTrainingData(data);
  await replaceUnloadable();

  const { trainAnswers } = await import('../learn/answers.js');
  const answers = trainAnswers(texts);
  const changed = writeWeights('answers', answers.file);
  stdout.write(
    `Answers to opposing views, cross-validated: F1 ${answers.f1.toFixed(3)}, floor ${answers.floor}\n\n`,
  );

  const { trainMoves } = await import('../learn/train.js');
  const { scoreTable } = await import('../learn/table.js');
  const moves = trainMoves(texts);
  writeWeights('moves', moves.file);
  const { reliabilityFile } = await import('../learn/reliability.js');
  writeWeights('scores', reliabilityFile(moves.scores, moves.digest));
  stdout.write(`Moves, cross-validated:\n${scoreTable(moves.scores)}\n\n`);
  stdout.write(
    `${moves.features.toLocaleString('en-US')} features, ${(moves.file.length / 1e6).toFixed(2)} MB\n`,
  );
  if (changed) {
    stdout.write(
      'The weights of answers have changed: run the command again for the scores that the moves have with them.\n',
    );
  }
  return EXIT_DONE;
}
