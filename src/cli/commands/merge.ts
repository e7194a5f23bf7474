/** `hedgerow merge`. */
import { OUTPUT_FORMATS } from '../../export/formats.js';
import type { MergeFlags } from '../machines/merge.js';
import { type AddCommand, asList, BROWSER, HELP } from './command.js';

export const merge: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('merge')
    .description(
      'put the shards of one run together: the pages on all essays that one run would have written',
    )
    .argument('<shards...>', 'files that "--shard" wrote, or folders that hold them')
    .option('-o, --out <dir>', 'folder to write to: the one that the shards were written to', 'output')
    .option(
      '-f, --format <list>',
      `what to write of all essays together, comma-separated: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: the formats of the shards)`,
      asList,
    )
    .option(...BROWSER)
    .option('-q, --quiet', 'print only what went wrong')
    .helpOption(...HELP)
    .action(async (paths: string[], flags: MergeFlags) => {
      const command = await import('../machines/merge.js');
      onStatus(await command.merge(paths, flags, host));
    });
