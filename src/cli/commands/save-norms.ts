/** `hedgerow save-norms`, for those who work on hedgerow itself: `npm run norms`. */
import type { SaveNormsFlags } from '../teaching/save-norms.js';
import { type AddCommand, HELP } from './command.js';

export const saveNorms: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('save-norms', { hidden: true })
    .description('make the reference set that ships with hedgerow, and write it to models/')
    .requiredOption('--data <folder>', 'folder of labelled texts, with opeds/train in it')
    .helpOption(...HELP)
    .action(async (flags: SaveNormsFlags) => {
      const command = await import('../teaching/save-norms.js');
      onStatus(await command.saveNorms(flags, host));
    });
