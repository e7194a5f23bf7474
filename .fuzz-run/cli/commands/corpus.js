/** `hedgerow corpus`. */
import { OUTPUT_FORMATS, PAPERS } from '../../export/formats.js';
import { HELP, withConfiguration } from './command.js';
export const corpus = (hedgerow, host, onStatus) => withConfiguration(hedgerow
    .command('corpus')
    .description('write one briefing on all essays together: corpus.html, corpus.pdf, corpus.json')
    .argument('[paths...]', 'files and folders (default: corpus)')
    .option('-o, --out <dir>', 'folder to write to (default: output)')
    .option('-f, --format <list>', `what to write, by commas: ${OUTPUT_FORMATS.map(({ id }) => id).join(', ')} (default: all)`, (value, earlier) => [...(earlier ?? []), value])
    .option('--paper <size>', `paper of the PDF: ${PAPERS.join(' or ')} (default: a4)`)
    .option('--browser <path>', 'Chrome, Chromium or Edge to print with (default: found or unpacked)')
    .option('-q, --quiet', 'print only what went wrong'))
    .helpOption(...HELP)
    .action(async (paths, flags) => {
    const command = await import('../analyze.js');
    onStatus(await command.corpus(paths, flags, host));
});
