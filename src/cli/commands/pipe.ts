/** `hedgerow pipe`. */
import { PARTS } from '../../pipe/fields.js';
import { JOBS } from '../briefings/parallel.js';
import type { PipeFlags } from '../machines/pipe.js';
import { type AddCommand, HELP, withConfiguration } from './command.js';

export const pipe: AddCommand = (hedgerow, host, onStatus) =>
  withConfiguration(hedgerow.command('pipe'))
    .description(
      'analyze essays given as lines of JSON on standard input: {"id", "text", "format", "title", …}, one answer a line',
    )
    .option('--only <part>', `which part to answer with: ${PARTS.join(', ')} (default: document)`)
    .option(
      '--fields <list>',
      'fields of the document, comma-separated, such as essay.title,summary.strength.mean',
    )
    .option('--files <dir>', 'folder of the files that lines may name by "path" instead of giving "text"')
    .option('--unordered', 'answer as soon as an essay is done, in any order')
    .option(...JOBS)
    .option('-q, --quiet', 'do not report the number of failed lines on standard error')
    .helpOption(...HELP)
    .action(async (flags: PipeFlags) => {
      const command = await import('../machines/pipe.js');
      onStatus(await command.pipe(flags, host));
    });
