/** `hedgerow analyze`, the default command. */
import { OUTPUT_FORMATS, PAPERS } from '../../export/formats.js';
import type { AnalyzeFlags } from '../choices.js';
import { JOBS, SHARD } from '../parallel.js';
import { type AddCommand, HELP } from './command.js';

export const analyze: AddCommand = (hedgerow, host, onStatus) =>
  hedgerow
    .command('analyze', { isDefault: true })
    .description('analyze essays and write briefings (the default command)')
    .argument('[paths...]', 'files and folders (default: corpus)')
    .option('-o, --out <dir>', 'folder to write to', 'output')
    .option(
      '-f, --format <list>',
      `what to write, by commas: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: all)`,
      (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
    )
    .option('--paper <size>', `paper of the PDFs: ${PAPERS.join(' or ')}`, 'a4')
    .option(
      '--norms <file>',
      'reference set to compare with, made by "hedgerow norms" (default: one that ships)',
    )
    .option('--browser <path>', 'Chrome, Chromium or Edge to print with (default: found or unpacked)')
    .option(...JOBS)
    .option(...SHARD)
    .option('-q, --quiet', 'print only what went wrong')
    .helpOption(...HELP)
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      const command = await import('../analyze.js');
      onStatus(await command.analyze(paths, flags, host));
    });
