/** `hedgerow explain`. */
import type { ExplainFlags } from '../explain.js';
import { type AddCommand, asList, HELP, STDIN_FILENAME, withSettings } from './command.js';

export const explain: AddCommand = (hedgerow, host, onStatus) =>
  withSettings(
    hedgerow
      .command('explain')
      .description('say why the sentences on a line are tagged and scored as they are, and why not otherwise')
      .argument('<places...>', 'FILE:LINE, or FILE:LINE:COLUMN for one sentence of a line')
      .option(
        '--why-not <moves>',
        'moves whose absence to explain, comma-separated (default: those that were nearly found)',
        asList,
      )
      .option(...STDIN_FILENAME)
      .option('--json', 'print data instead of text'),
  )
    .helpOption(...HELP)
    .action(async (places: string[], flags: ExplainFlags) => {
      const command = await import('../explain.js');
      onStatus(await command.explain(places, flags, host));
    });
