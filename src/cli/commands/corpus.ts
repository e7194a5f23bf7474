/** `hedgerow corpus`. */
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

export const corpus: AddCommand = (hedgerow, host, onStatus) => {
  const command = hedgerow
    .command('corpus')
    .description('write one briefing on all essays together: corpus.html, corpus.pdf, corpus.json');
  withEssays(command)
    .option('--paper <size>', `paper of the PDF: ${PAPERS.join(' or ')} (default: a4)`)
    .option(...STDIN_FILENAME)
    .option(...BROWSER);
  return withConfiguration(withPace(command))
    .helpOption(...HELP)
    .action(async (paths: string[], flags: AnalyzeFlags) => {
      const briefings = await import('../briefings/analyze.js');
      onStatus(await briefings.corpus(paths, flags, host));
    });
};
