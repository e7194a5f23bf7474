/** `hedgerow init`. */
import type { InitFlags } from '../choices.js';
import { type AddCommand, HELP } from './command.js';

export const init: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('init')
    .description('write a first configuration: hedgerow.config.json')
    .option('--ts', 'write hedgerow.config.ts instead')
    .option('--preset <name>', 'preset to start from: op-ed, editorial or student (default: op-ed)')
    .helpOption(...HELP)
    .action(async (flags: InitFlags) => {
      const command = await import('../init.js');
      onStatus(command.init(flags, host));
    });
