/** `hedgerow train`, for those who work on hedgerow itself: `npm run train`. */
import { InvalidArgumentError } from 'commander';
import type { TrainFlags } from '../train.js';
import { type AddCommand, HELP } from './command.js';

/** @throws InvalidArgumentError for what nothing is learned by that name. */
function lesson(value: string): string {
  if (LESSONS.includes(value)) return value;
  throw new InvalidArgumentError(`Choose from ${LESSONS.join(', ')}.`);
}

/** As in learner.ts, which brings all that learns. */
const LESSONS = ['answers', 'moves', 'norms'];

export const train: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('train', { hidden: true })
    .description('learn the weights again from labelled texts, and write them to models/')
    .requiredOption('--data <folder>', 'folder of labelled texts, with opeds/train and public in it')
    .option('--only <what>', 'one of answers, moves, norms (default: all, in this order)', lesson)
    .helpOption(...HELP)
    .action(async (flags: TrainFlags) => {
      const command = await import('../train.js');
      onStatus(await command.train(flags, host));
    });
