import { HELP } from './command.js';
export const train = (hedgerow, host, onStatus) => hedgerow
    .command('train', { hidden: true })
    .description('learn the weights again from labelled texts, and write them to models/')
    .requiredOption('--data <folder>', 'folder of labelled texts, with opeds/train and public in it')
    .helpOption(...HELP)
    .action(async (flags) => {
    const command = await import('../train.js');
    onStatus(await command.train(flags, host));
});
