import { HELP } from './command.js';
export const init = (hedgerow, host, onStatus) => hedgerow
    .command('init')
    .description('write a configuration to begin with: hedgerow.config.json')
    .option('--ts', 'write hedgerow.config.ts instead')
    .option('--preset <name>', 'preset to begin with: op-ed, editorial or student (default: op-ed)')
    .helpOption(...HELP)
    .action(async (flags) => {
    const command = await import('../init.js');
    onStatus(command.init(flags, host));
});
