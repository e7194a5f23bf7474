import { HELP } from './command.js';
export const norms = (hedgerow, host, onStatus) => hedgerow
    .command('norms')
    .description('analyze a folder of 20 essays or more into a reference set that others are compared with')
    .argument('<path>', 'folder of essays')
    .option('-o, --out <file>', 'file to write', 'norms.json')
    .helpOption(...HELP)
    .action(async (path, flags) => {
    const command = await import('../norms.js');
    onStatus(await command.norms(path, flags, host));
});
