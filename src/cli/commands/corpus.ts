/** `hedgerow corpus`. */
import { OUTPUT_FORMATS, PAPERS } from '../../export/formats.js';
import { JOBS, SHARD } from '../briefings/parallel.js';
import type { AnalyzeFlags } from '../choices.js';
import { type AddCommand, CACHE_DIR, HELP, NO_CACHE, withConfiguration } from './command.js';

export const corpus: AddCommand = (hedgerow, host, onStatus) =>
  withConfiguration(
    hedgerow
      .command('corpus')
      .description('write one briefing on all essays together: corpus.html, corpus.pdf, corpus.json')
      .argument('[paths...]', 'files, folders, web addresses, or "-" for standard input (default: corpus)')
      .option('-o, --out <dir>', 'folder to write to (default: output)')
      .option(
        '-f, --format <list>',
        `what to write, by commas: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: all)`,
        (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
      )
      .option('--paper <size>', `paper of the PDF: ${PAPERS.join(' or ')} (default: a4)`)
      .option('--stdin-filename <name>', 'what standard input ("-") goes by; its extension is its format')
      .option('--browser <path>', 'Chrome, Chromium or Edge to print with (default: found or unpacked)')
      .option(...CACHE_DIR)
      .option(...NO_CACHE)
      .option(...JOBS)
      .option(...SHARD)
      .option('-q, --quiet', 'print only what went wrong'),
  )
    .helpOption(...HELP)
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      const command = await import('../briefings/analyze.js');
      onStatus(await command.corpus(paths, flags, host));
    });
