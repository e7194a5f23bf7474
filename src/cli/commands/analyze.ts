/** `hedgerow analyze`, the default command. */
import { OUTPUT_FORMATS, PAPERS } from '../../export/formats.js';
import { JOBS, SHARD } from '../briefings/parallel.js';
import type { AnalyzeFlags } from '../choices.js';
import { type AddCommand, CACHE_DIR, HELP, NO_CACHE, withConfiguration } from './command.js';

export const analyze: AddCommand = (hedgerow, host, onStatus) =>
  withConfiguration(
    hedgerow
      .command('analyze', { isDefault: true })
      .description('analyze essays and write briefings (the default command)')
      .argument('[paths...]', 'files, folders, web addresses, or "-" for standard input (default: corpus)')
      .option('-o, --out <dir>', 'folder to write to (default: output)')
      .option(
        '-f, --format <list>',
        `what to write, by commas: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: all)`,
        (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
      )
      .option('--paper <size>', `paper of the PDFs: ${PAPERS.join(' or ')} (default: a4)`)
      .option(
        '--norms <file>',
        'reference set to compare with, made by "hedgerow norms" (default: one that ships)',
      )
      .option('--stdin-filename <name>', 'what standard input ("-") goes by; its extension is its format')
      .option('--browser <path>', 'Chrome, Chromium or Edge to print with (default: found or unpacked)')
      .option('-w, --watch', 'make pages anew when an essay is saved, and show them in a browser')
      .option('--port <number>', 'port on this machine for --watch (default: 8460; 0: any that is free)')
      .option(...CACHE_DIR)
      .option(...NO_CACHE)
      .option(...JOBS)
      .option(...SHARD)
      .option('-q, --quiet', 'print only what went wrong'),
  )
    .helpOption(...HELP)
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      if (flags.watch)
        return onStatus(await (await import('../watching/watch.js')).watch(paths, flags, host));
      const command = await import('../briefings/analyze.js');
      onStatus(await command.analyze(paths, flags, host));
    });
