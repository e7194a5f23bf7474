/** `hedgerow analyze`, the default command. */
import { PAPERS } from '../../export/formats.js';
import type { AnalyzeFlags } from '../choices.js';
import {
  type AddCommand,
  BROWSER,
  HELP,
  STDIN_FILENAME,
  withConfiguration,
  withEssays,
  withPace,
} from './command.js';

export const analyze: AddCommand = (hedgerow, host, onStatus) => {
  const command = hedgerow
    .command('analyze', { isDefault: true })
    .description('analyze essays and write briefings (the default command)');
  withEssays(command)
    .option('--paper <size>', `paper of the PDFs: ${PAPERS.join(' or ')} (default: a4)`)
    .option(
      '--norms <file>',
      'reference set to compare with, made by "hedgerow norms" (default: the built-in one)',
    )
    .option(...STDIN_FILENAME)
    .option(...BROWSER)
    .option('-w, --watch', 'update the pages whenever an essay is saved, and show them in a browser')
    .option('--port <number>', 'port on this machine for --watch (default: 8460; 0: any free port)');
  return withConfiguration(withPace(command))
    .helpOption(...HELP)
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      if (flags.watch)
        return onStatus(await (await import('../watching/watch.js')).watch(paths, flags, host));
      const briefings = await import('../briefings/analyze.js');
      onStatus(await briefings.analyze(paths, flags, host));
    });
};
