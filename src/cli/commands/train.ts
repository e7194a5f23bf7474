/** `hedgerow train`, for those who work on hedgerow itself: `npm run train`. */
import type { TrainFlags } from '../teaching/train.js';
import { type AddCommand, HELP } from './command.js';

export const train: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('train', { hidden: true })
    .description('learn the weights again from labelled texts, and write them to models/')
    .requiredOption('--data <folder>', 'folder of labelled texts, with opeds/train and public in it')
    .helpOption(...HELP)
    .action(async (flags: TrainFlags) => {
      const command = await import('../teaching/train.js');
      onStatus(await command.train(flags, host));
    });
