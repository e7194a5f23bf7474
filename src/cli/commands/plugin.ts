/** `hedgerow plugin`. */
import { type AddCommand, HELP } from './command.js';

export const plugin: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('plugin')
    .description('run the examples that the rules and detectors of a plug-in carry')
    .argument('<task>', 'test')
    .argument('<plugins...>', 'files, or packages by name')
    .helpOption(...HELP)
    .action(async (task: string, names: string[]) => {
      const command = await import('../plugin.js');
      onStatus(await command.plugin(task, names, host));
    });
