/** `hedgerow norms`. */
import type { NormsFlags } from '../teaching/norms.js';
import { type AddCommand, HELP } from './command.js';

export const norms: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('norms')
    .description('analyze a folder of 20 essays or more into a reference set that others are compared with')
    .argument('<path>', 'folder of essays')
    .option('-o, --out <file>', 'file to write', 'norms.json')
    .helpOption(...HELP)
    .action(async (path: string, flags: NormsFlags) => {
      const command = await import('../teaching/norms.js');
      onStatus(await command.norms(path, flags, host));
    });
