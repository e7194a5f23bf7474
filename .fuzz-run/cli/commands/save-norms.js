import { HELP } from './command.js';
export const saveNorms = (hedgerow, host, onStatus) => hedgerow
    .command('save-norms', { hidden: true })
    .description('make the reference set that ships with hedgerow, and write it to models/')
    .requiredOption('--data <folder>', 'folder of labelled texts, with opeds/train in it')
    .helpOption(...HELP)
    .action(async (flags) => {
    const command = await import('../save-norms.js');
    onStatus(await command.saveNorms(flags, host));
});
