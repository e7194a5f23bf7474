/** `hedgerow compare`. */
import { COMPARE_FORMATS, PAPERS } from '../../export/formats.js';
import type { CompareFlags } from '../choices.js';
import { type AddCommand, HELP, withSettings } from './command.js';

export const compare: AddCommand = (hedgerow, host, onStatus) =>
  withSettings(
    hedgerow
      .command('compare')
      .description(
        'compare two drafts: claims added, dropped, hardened, softened, moved, and the words that did it',
      )
      .argument('<old>', 'the old draft: an essay, an analysis document (.json), a web address, or "-"')
      .argument('<new>', 'the new draft')
      .option('-o, --out <dir>', 'folder to write to (default: output; "--format md" alone prints)')
      .option(
        '-f, --format <list>',
        `what to write, by commas: ${COMPARE_FORMATS.join(', ')} (default: all)`,
        (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
      )
      .option('--paper <size>', `paper of the PDF: ${PAPERS.join(' or ')}`, 'a4')
      .option('--stdin-filename <name>', 'what standard input ("-") goes by; its extension is its format')
      .option('--browser <path>', 'Chrome, Chromium or Edge to print with (default: found or unpacked)')
      .option('-q, --quiet', 'print only what went wrong'),
  )
    .helpOption(...HELP)
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const command = await import('../compare.js');
      onStatus(await command.compareFiles(before, after, flags, host));
    });
