/** `hedgerow compare`. */
import { COMPARE_FORMATS, PAPERS } from '../../export/formats.js';
import { HELP } from './command.js';
export const compare = (hedgerow, host, onStatus) => hedgerow
    .command('compare')
    .description('compare two drafts: claims added, dropped, hardened, softened, moved, and the words that did it')
    .argument('<old>', 'the old draft: an essay, or an analysis document (.json)')
    .argument('<new>', 'the new draft')
    .option('-o, --out <dir>', 'folder to write to (default: output; "--format md" alone prints)')
    .option('-f, --format <list>', `what to write, by commas: ${COMPARE_FORMATS.join(', ')} (default: all)`, (value, earlier) => [...(earlier ?? []), value])
    .option('--paper <size>', `paper of the PDF: ${PAPERS.join(' or ')}`, 'a4')
    .option('--browser <path>', 'Chrome, Chromium or Edge to print with (default: found or unpacked)')
    .option('-q, --quiet', 'print only what went wrong')
    .helpOption(...HELP)
    .action(async (before, after, flags) => {
    const command = await import('../compare.js');
    onStatus(await command.compareFiles(before, after, flags, host));
});
