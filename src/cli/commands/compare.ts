/** `hedgerow compare`. */
import { COMPARE_FORMATS, PAPERS } from '../../export/formats.js';
import type { CompareFlags } from '../choices.js';
import { type AddCommand, asList, BROWSER, HELP, STDIN_FILENAME, withSettings } from './command.js';

export const compare: AddCommand = (hedgerow, host, onStatus) =>
  withSettings(
    hedgerow
      .command('compare')
      .description(
        'compare two drafts: claims added, dropped, hardened, softened, moved, and the words that did it',
      )
      .argument('<old>', 'the old draft: an essay, an analysis document (.json), a web address, or "-"')
      .argument('<new>', 'the new draft')
      .option(
        '-o, --out <dir>',
        'folder to write to (default: output; with "--format md" alone, nothing is written but standard output)',
      )
      .option(
        '-f, --format <list>',
        `what to write, comma-separated: ${COMPARE_FORMATS.join(', ')} (default: all)`,
        asList,
      )
      .option('--paper <size>', `paper of the PDF: ${PAPERS.join(' or ')}`, 'a4')
      .option(...STDIN_FILENAME)
      .option(...BROWSER)
      .option('-q, --quiet', 'print only what went wrong'),
  )
    .helpOption(...HELP)
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const command = await import('../compare.js');
      onStatus(await command.compareFiles(before, after, flags, host));
    });
